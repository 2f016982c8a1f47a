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

function wordsOf(text: string): readonly string[] {
  return (plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !littleWords.has(word));
}
