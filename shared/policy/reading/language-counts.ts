import { languageMarks } from '../words/language-marks.ts';
import type { TextLanguage } from './guess-language.ts';
import { onceFor } from './once-for.ts';
import type { PlainText } from './plain-text.ts';
import { wordTokens } from './word-tokens.ts';

type Counts = Record<TextLanguage, number>;

/** How many words a text has, and how many of them are little words of each language: at its beginning and in all. */
export type LanguageCounts = {
  readonly words: number;
  readonly early: Readonly<Counts>;
  readonly all: Readonly<Counts>;
};

/** Long texts show their language early. */
const early = 2000;
/** Nobody asks about more of a text. */
const looked = 4000;
export const languages = Object.keys(languageMarks) as readonly TextLanguage[];
const languagesOf: ReadonlyMap<string, readonly TextLanguage[]> = byWord();

/** Counted once a text. */
export const languageCounts: (plain: PlainText) => LanguageCounts = onceFor((plain) => {
  const { words, starts } = wordTokens(plain);
  const all: Counts = { en: 0, de: 0, fr: 0, es: 0 };
  let first: Counts | undefined;
  let count = 0;
  for (let i = 0; i < words.length && (starts[i] ?? 0) < looked; i += 1) {
    if ((starts[i] ?? 0) >= early) first ??= { ...all };
    const word = words[i] ?? '';
    const known = languagesOf.get(word);
    if (known !== undefined) for (const language of known) all[language] += 1;
    if (known !== undefined || !beyondLetters.test(word)) {
      count += 1;
      continue;
    }
    // The `a` of `14a`.
    for (const part of word.match(/[a-z]+/g) ?? []) {
      count += 1;
      for (const language of languagesOf.get(part) ?? []) all[language] += 1;
    }
  }
  return { words: count, early: first ?? all, all };
});

const beyondLetters = /[^a-z]/;

function byWord(): ReadonlyMap<string, readonly TextLanguage[]> {
  const found = new Map<string, TextLanguage[]>();
  for (const language of languages)
    for (const word of languageMarks[language].split(/\s+/))
      found.set(word, [...(found.get(word) ?? []), language]);
  return found;
}
