import { graphemeSegments } from 'unicode-segmenter/grapheme';

/** Where the grapheme begins that holds the character at `offset`: nothing is ever cut through the middle of one. */
export function graphemeStart(text: string, offset: number): number {
  for (const { index, segment } of graphemeSegments(text)) {
    if (index + segment.length > offset) return index;
  }
  return text.length;
}
