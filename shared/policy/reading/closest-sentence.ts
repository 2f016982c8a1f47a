import { languageMarks } from '../words/language-marks.ts';
import { plain } from './plain-text.ts';

const littleWords = new Set(Object.values(languageMarks).flatMap((words) => words.split(/\s+/)));
/** Sentences of a longer text are not compared. */
const maxSentences = 60;

/** The sentence of `text` that shares most words of sense with `sentence`; null where none shares any. */
export function closestSentence(text: string, sentence: string): string | null {
  const wanted = new Set(wordsOf(sentence));
  let best: string | null = null;
  let most = 0;
  for (const candidate of text.split(/(?<=[.!?])\s+|\n+/u).slice(0, maxSentences)) {
    const shared = new Set(wordsOf(candidate).filter((word) => wanted.has(word))).size;
    if (shared > most) [best, most] = [candidate.trim(), shared];
  }
  return best;
}

/** So much of a sentence's sense stands in another text where it only puts it in other words. */
const mostOfIt = 0.6;

/** Whether a text has all figures of a sentence, and most of its words of sense. */
export function saysAlready(text: string, sentence: string): boolean {
  const words = wordsOf(sentence);
  const has = new Set(wordsOf(text));
  const shared = words.filter((word) => has.has(word));
  return shared.length >= mostOfIt * words.length && words.every((word) => has.has(word) || !/\d/.test(word));
}

function wordsOf(text: string): readonly string[] {
  return (plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !littleWords.has(word));
}
