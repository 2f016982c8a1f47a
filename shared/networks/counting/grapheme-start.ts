import { graphemeSegments } from 'unicode-segmenter/grapheme';

const firstNotAscii = 0x80;
const carriageReturn = 0x0d;

/** Where the grapheme begins that holds the character at `offset`: nothing is ever cut through the middle of one. */
export function graphemeStart(text: string, offset: number): number {
  let from = Math.min(offset, text.length);
  while (from > 0 && !isBetweenAscii(text, from)) from--;
  for (const { index, segment } of graphemeSegments(text.slice(from))) {
    if (from + index + segment.length > offset) return from + index;
  }
  return text.length;
}

/** Two ASCII characters are two graphemes, unless they are one line break. */
function isBetweenAscii(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before < firstNotAscii && before !== carriageReturn && text.charCodeAt(at) < firstNotAscii;
}
