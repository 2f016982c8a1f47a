import { hashtagWords } from '../words/hashtag-words.ts';
import { languageMarks } from '../words/language-marks.ts';
import type { TextLanguage } from './guess-language.ts';
import { foldCharacter } from './letters.ts';

const longestWord = 20;
const longestTag = 80;
type Known = { readonly languages: ReadonlySet<TextLanguage>; readonly isLittle: boolean };

let vocabulary: ReadonlyMap<string, Known> | undefined;

export type SplitTag = {
  /** As written, in order. */
  readonly words: readonly string[];
  /** The languages of which all the words are. */
  readonly languages: ReadonlySet<TextLanguage>;
  readonly hasLittleWord: boolean;
};

/**
 * The words of a tag that is written in one go, all of one language; null where they cannot be told.
 * `own` are words of the post itself (without marks), which count for every language.
 */
export function splitHashtag(name: string, own: ReadonlySet<string>): SplitTag | null {
  const letters = [...name];
  if (letters.length > longestTag) return null;
  const folded = letters.map((letter) => foldCharacter(letter) || letter);
  vocabulary ??= makeVocabulary();
  let best: SplitTag | null = null;
  for (const language of ['en', 'de', 'fr', 'es'] as const) {
    const split = splitIn(language, folded, own, vocabulary);
    if (split === null || (best !== null && best.words.length <= split.length)) continue;
    best = describe(split, letters, folded, vocabulary);
  }
  return best;
}

/** Ends of the words, as few and so as long as possible. */
function splitIn(
  language: TextLanguage,
  letters: readonly string[],
  own: ReadonlySet<string>,
  words: ReadonlyMap<string, Known>,
): readonly number[] | null {
  const best: (readonly number[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = Math.max(0, end - longestWord); start < end; start += 1) {
      const before = best[start];
      if (before === undefined) continue;
      const word = letters.slice(start, end).join('');
      const isWord = words.get(word)?.languages.has(language) === true || (word.length > 3 && own.has(word));
      if (!isWord || (word.length === 1 && !singleLetters[language].includes(word))) continue;
      const known = best[end];
      if (known === undefined || before.length + 1 < known.length) best[end] = [...before, end];
    }
  }
  return best[letters.length] ?? null;
}

const singleLetters: Readonly<Record<TextLanguage, string>> = { en: 'ai', de: '', fr: 'ay', es: 'yao' };

function describe(
  ends: readonly number[],
  letters: readonly string[],
  folded: readonly string[],
  known: ReadonlyMap<string, Known>,
): SplitTag {
  const starts = [0, ...ends];
  const words = ends.map((end, i) => letters.slice(starts[i], end).join(''));
  const found = ends.map((end, i) => known.get(folded.slice(starts[i], end).join('')));
  const languages = new Set(
    (['en', 'de', 'fr', 'es'] as const).filter((language) =>
      found.every((word) => word?.languages.has(language) ?? true),
    ),
  );
  return { words, languages, hasLittleWord: found.some((word) => word?.isLittle ?? false) };
}

function makeVocabulary(): ReadonlyMap<string, Known> {
  const made = new Map<string, { languages: Set<TextLanguage>; isLittle: boolean }>();
  const add = (language: TextLanguage, list: string, isLittle: boolean) => {
    for (const word of list.split(/\s+/)) {
      const known = made.get(word) ?? { languages: new Set<TextLanguage>(), isLittle: false };
      known.languages.add(language);
      made.set(word, { languages: known.languages, isLittle: known.isLittle || isLittle });
    }
  };
  for (const language of ['en', 'de', 'fr', 'es'] as const) {
    add(language, languageMarks[language], true);
    add(language, hashtagWords[language], false);
  }
  return made;
}
