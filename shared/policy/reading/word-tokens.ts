import { onceFor } from './once-for.ts';
import type { PlainText } from './plain-text.ts';

/** The words and signs of a plain text, by number: where each begins and ends, and what it says. */
export type WordTokens = {
  readonly text: string;
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

const token = /[\p{L}\p{N}]+|[%€£$°#]/gu;

/** Read once a text, since several rules ask. */
export const wordTokens: (plain: PlainText) => WordTokens = onceFor(({ text }) => {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(token)) {
    words.push(match[0]);
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return { text, words, starts, ends };
});
