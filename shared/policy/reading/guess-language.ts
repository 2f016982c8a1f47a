import { languageMarks } from '../words/language-marks.ts';
import type { PlainText } from './plain-text.ts';

export type TextLanguage = 'en' | 'de' | 'fr' | 'es';

/** Long texts show their language early. */
const looked = 2000;
const languageOf: ReadonlyMap<string, readonly TextLanguage[]> = marksByWord();

/** By the little words of each language; null where none speaks for one more than for the others. */
export function guessLanguage(plain: PlainText): TextLanguage | null {
  const counts = { en: 0, de: 0, fr: 0, es: 0 };
  for (const [word] of plain.text.slice(0, looked).matchAll(/[a-z]+/g)) {
    for (const language of languageOf.get(word) ?? []) counts[language] += 1;
  }
  const [first, second] = (Object.entries(counts) as [TextLanguage, number][]).sort((a, b) => b[1] - a[1]);
  if (first === undefined || second === undefined) return null;
  return first[1] > second[1] ? first[0] : null;
}

function marksByWord(): ReadonlyMap<string, readonly TextLanguage[]> {
  const byWord = new Map<string, TextLanguage[]>();
  for (const [language, words] of Object.entries(languageMarks) as [TextLanguage, string][]) {
    for (const word of words.split(/\s+/)) byWord.set(word, [...(byWord.get(word) ?? []), language]);
  }
  return byWord;
}
