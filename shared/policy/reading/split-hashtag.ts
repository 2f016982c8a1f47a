import { hashtagLittleWords, hashtagWords } from '../words/hashtag-words.ts';
import { languageMarks } from '../words/language-marks.ts';
import type { TextLanguage } from './guess-language.ts';
import { foldCharacter } from './letters.ts';

const longestWord = 20;
const longestTag = 80;
/** Letters of a word that is not known, and of a little word beside it. */
const leastUnknown = 4;
const shortestTie = 3;
type Known = { readonly languages: ReadonlySet<TextLanguage>; readonly littleIn: ReadonlySet<TextLanguage> };

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
  const languages = ['en', 'de', 'fr', 'es'] as const;
  let best: SplitTag | null = null;
  for (const language of languages) {
    const split = splitIn(language, folded, own, vocabulary);
    if (split === null || (best !== null && best.words.length <= split.length)) continue;
    best = describe(split, letters, folded, vocabulary);
  }
  for (const language of languages) {
    if (best !== null || language === 'de') continue;
    const split = splitAround(language, folded, own, vocabulary);
    if (split !== null) best = describe(split, letters, folded, vocabulary);
  }
  return best;
}

/** With one word that is not known, before or after a little one in the middle: `behind|the|scenes`. */
function splitAround(
  language: TextLanguage,
  letters: readonly string[],
  own: ReadonlySet<string>,
  words: ReadonlyMap<string, Known>,
): readonly number[] | null {
  for (let start = leastUnknown; start + shortestTie + leastUnknown <= letters.length; start += 1) {
    for (const length of [6, 5, 4, shortestTie]) {
      const end = start + length;
      const known = words.get(letters.slice(start, end).join(''));
      if (known?.littleIn.has(language) !== true || letters.length - end < leastUnknown) continue;
      const before = splitIn(language, letters.slice(0, start), own, words);
      if (before !== null) return [...before, end, letters.length];
      const after = splitIn(language, letters.slice(end), own, words);
      if (after !== null) return [start, end, ...after.map((at) => at + end)];
    }
  }
  return null;
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
  return {
    words,
    languages,
    hasLittleWord: found.some((word) => word !== undefined && word.littleIn.size > 0),
  };
}

function makeVocabulary(): ReadonlyMap<string, Known> {
  const made = new Map<string, { languages: Set<TextLanguage>; littleIn: Set<TextLanguage> }>();
  const add = (language: TextLanguage, list: string, isLittle: boolean) => {
    for (const word of list.split(/\s+/)) {
      const known = made.get(word) ?? {
        languages: new Set<TextLanguage>(),
        littleIn: new Set<TextLanguage>(),
      };
      known.languages.add(language);
      if (isLittle) known.littleIn.add(language);
      made.set(word, known);
    }
  };
  for (const language of ['en', 'de', 'fr', 'es'] as const) {
    add(language, languageMarks[language], true);
    add(language, hashtagLittleWords[language], true);
    add(language, hashtagWords[language], false);
  }
  // French writes `l'équipe` in one go: `#mercialequipe`.
  for (const [word, known] of [...made])
    if (known.languages.has('fr') && /^[aeiouh]/.test(word) && word.length > 3)
      for (const article of ['l', 'd']) if (!made.has(article + word)) add('fr', article + word, false);
  return made;
}
