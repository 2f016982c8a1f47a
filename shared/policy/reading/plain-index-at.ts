import type { PlainText } from './plain-text.ts';

/** The plain character that stands at an offset of the text as written, or the next one behind it. */
export function plainIndexAt({ ends }: PlainText, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
