import type { PlainText } from './plain-text.ts';

/** Offsets into the text as written, and the plain text that is to stand there. */
export type Replacement = { readonly start: number; readonly end: number; readonly text: string };

/** The plain text with other words in some places, so that patterns can name what stands there. Overlaps: the first wins. */
export function replacedSpans(plain: PlainText, replacements: readonly Replacement[]): PlainText {
  if (replacements.length === 0) return plain;
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let copied = 0;
  const copyTo = (to: number) => {
    parts.push(plain.text.slice(copied, to));
    for (let at = copied; at < to; at += 1) {
      starts.push(plain.starts[at] ?? 0);
      ends.push(plain.ends[at] ?? 0);
    }
    copied = to;
  };
  for (const { start, end, text } of [...replacements].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const from = firstFrom(plain.starts, start);
    const to = firstFrom(plain.starts, end);
    if (from < copied || to <= from) continue;
    copyTo(from);
    parts.push(text);
    for (let i = 0; i < text.length; i += 1) {
      starts.push(start);
      ends.push(end);
    }
    copied = to;
  }
  copyTo(plain.text.length);
  return { text: parts.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The first plain character that stands at `offset` or behind it. */
function firstFrom(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
