import { type PlainText, plain } from './plain-text.ts';

export type PhraseHit = {
  /** Offsets into the text as written. */
  readonly start: number;
  readonly end: number;
  /** Offset into the plain text. */
  readonly at: number;
  readonly plain: string;
};

export type FindPhrases = (text: PlainText) => readonly PhraseHit[];

/** Whole phrases, written out: case, marks, quotes and white space do not matter. */
export function findPhrases(phrases: readonly string[]): FindPhrases {
  const patterns = phrases
    .map(plain)
    .filter((phrase) => phrase !== '')
    .map(escaped);
  return patterns.length === 0
    ? () => []
    : findPattern(patterns.sort((a, b) => b.length - a.length).join('|'));
}

/** A pattern over plain text, as whole words. It must be linear: bounded gaps only. */
export function findPattern(source: string): FindPhrases {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'gu');
  return (text) =>
    [...text.text.matchAll(pattern)].map((match) => ({
      start: text.starts[match.index] ?? 0,
      end: text.ends[match.index + match[0].length - 1] ?? 0,
      at: match.index,
      plain: match[0],
    }));
}

export function escaped(phrase: string): string {
  return phrase.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
