import { languageMarks } from '../words/language-marks.ts';
import { plain } from './plain-text.ts';

type Place = { readonly start: number; readonly end: number };

const littleWords = new Set(Object.values(languageMarks).flatMap((words) => words.split(/\s+/)));
const run =
  /(?<![\p{L}\p{N}#@])\p{Lu}[\p{Lu}\p{N}\p{M}'’-]*(?:[^\p{L}\n@#/]{1,6}\p{Lu}[\p{Lu}\p{N}\p{M}'’-]*)*(?![\p{L}\p{N}])/gu;
const word = /\p{Lu}[\p{Lu}\p{M}'’-]*/gu;

/** Stretches of words in capitals; not abbreviations, even several. */
export function shoutedWords(text: string): readonly Place[] {
  let counted: number | undefined;
  const smallLetters = () => {
    counted ??= text.match(/\p{Ll}/gu)?.length ?? 0;
    return counted;
  };
  return [...text.matchAll(run)].flatMap((match) => {
    const words = (match[0].match(word) ?? []).filter(
      (each) => each.length > 1 || each === 'I' || each === 'A',
    );
    const letters = words.reduce((sum, each) => sum + each.length, 0);
    const isAlmostAll = () => words.length > 1 && letters >= smallLetters();
    const isLong = letters >= 10 && (words.length > 2 || isAlmostAll());
    return isLong && isSpeech(words) ? [{ start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** Words that are no abbreviations: a long one, or a little word that ties the others together. */
function isSpeech(words: readonly string[]): boolean {
  const long = words.filter((each) => each.length > 4).length;
  const little = words.filter((each) => littleWords.has(plain(each))).length;
  return long > 1 || (long > 0 && little > 0) || little > 1;
}

/** The same in small letters, with a capital where a sentence begins. */
export function quietly(shouted: string, isStart: boolean): string {
  const small = shouted.toLowerCase().replaceAll(/(?<![\p{L}\p{N}])i(?=['’ ])/gu, 'I');
  const begun = small.replaceAll(/(?<=[.!?]\s+)\p{Ll}/gu, (letter) => letter.toUpperCase());
  return isStart ? begun.charAt(0).toUpperCase() + begun.slice(1) : begun;
}
