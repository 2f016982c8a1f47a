import type { Difference } from './word-differences.ts';

export type MarkedPiece = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

/** A text with what went and what came, piece by piece, to be shown in one row. */
export function markedDifferences(
  before: string,
  differences: readonly Difference[],
): readonly MarkedPiece[] {
  let at = 0;
  const pieces: MarkedPiece[] = [];
  for (const { start, end, text } of differences) {
    pieces.push({ kind: 'same', text: before.slice(at, start) });
    pieces.push({ kind: 'gone', text: before.slice(start, end) }, { kind: 'new', text });
    at = end;
  }
  pieces.push({ kind: 'same', text: before.slice(at) });
  return pieces.filter(({ text }) => text !== '');
}
