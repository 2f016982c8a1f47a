import type { PatternScan } from '../scan/pattern-scan.ts';
import { languageMarks } from '../words/language-marks.ts';
import { findPattern, type PhraseHit } from './find-phrases.ts';
import type { TextLanguage } from './guess-language.ts';
import type { PlainText } from './plain-text.ts';

const every = Object.keys(languageMarks) as readonly TextLanguage[];
/** Fewer words than these say too little. */
const enoughWords = 24;
/** A language with less than this part of the commonest one's little words is not spoken in a text. */
const share = 0.2;
const looked = 4000;

const languagesOf: ReadonlyMap<string, readonly TextLanguage[]> = byWord();
const made = new WeakMap<PlainText, readonly TextLanguage[]>();

/** The languages a text may speak: all of them where it is short. */
export function languagesIn(plain: PlainText): readonly TextLanguage[] {
  const known = made.get(plain);
  if (known !== undefined) return known;
  const found = count(plain.text);
  made.set(plain, found);
  return found;
}

/** Those of them whose little words stand in the text; all of them where hardly any do. */
export function likelyLanguages(plain: PlainText): readonly TextLanguage[] {
  const may = languagesIn(plain);
  if (plain.text.length > looked) return may;
  const counts = countsOf(plain.text.match(/[a-z]+/g) ?? []);
  const most = Math.max(...may.map((language) => counts[language]));
  return most < 3 ? may : may.filter((language) => counts[language] * 3 >= most);
}

/** A pattern for each language, of which only those are asked that the text may speak. */
export function findInLanguages(
  sources: Readonly<Record<TextLanguage, string>>,
  scan: PatternScan,
): (text: PlainText) => readonly PhraseHit[] {
  const finders = new Map(
    every.map((language) => [language, findPattern(sources[language], { scan })] as const),
  );
  return (text) => languagesIn(text).flatMap((language) => finders.get(language)?.(text) ?? []);
}

function count(text: string): readonly TextLanguage[] {
  if (text.length > looked) return every;
  const words = text.match(/[a-z]+/g) ?? [];
  if (words.length < enoughWords) return every;
  const counts = countsOf(words);
  const most = Math.max(...Object.values(counts));
  return every.filter((language) => counts[language] >= most * share);
}

function countsOf(words: readonly string[]): Record<TextLanguage, number> {
  const counts = { en: 0, de: 0, fr: 0, es: 0 };
  for (const word of words) for (const language of languagesOf.get(word) ?? []) counts[language] += 1;
  return counts;
}

function byWord(): ReadonlyMap<string, readonly TextLanguage[]> {
  const found = new Map<string, TextLanguage[]>();
  for (const language of every)
    for (const word of languageMarks[language].split(/\s+/))
      found.set(word, [...(found.get(word) ?? []), language]);
  return found;
}
