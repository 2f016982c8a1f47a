import { hashtagWords } from '../words/hashtag-words.ts';
import { languageMarks } from '../words/language-marks.ts';

let words: ReadonlySet<string> | undefined;

/** Whether a plain word is one of the common ones of the languages that Herald knows. */
export function isEverydayWord(word: string): boolean {
  words ??= new Set(
    [...Object.values(languageMarks), ...Object.values(hashtagWords)].flatMap((list) => list.split(/\s+/)),
  );
  return words.has(word);
}
