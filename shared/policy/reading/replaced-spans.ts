import type { PlainText } from './plain-text.ts';

/** Offsets into the text as written, and the plain text that is to stand there. */
export type Replacement = { readonly start: number; readonly end: number; readonly text: string };

/** The plain text with other words in some places, so that patterns can name what stands there. Overlaps: the first wins. */
export function replacedSpans(plain: PlainText, replacements: readonly Replacement[]): PlainText {
  if (replacements.length === 0) return plain;
  const longest = plain.text.length + replacements.reduce((sum, { text }) => sum + text.length, 0);
  const [starts, ends] = [new Uint32Array(longest), new Uint32Array(longest)];
  const parts: string[] = [];
  let length = 0;
  let copied = 0;
  const copyTo = (to: number) => {
    parts.push(plain.text.slice(copied, to));
    starts.set(plain.starts.subarray(copied, to), length);
    ends.set(plain.ends.subarray(copied, to), length);
    length += to - copied;
    copied = to;
  };
  for (const { start, end, text } of [...replacements].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const from = firstFrom(plain.starts, start);
    const to = firstFrom(plain.starts, end);
    if (from < copied || to <= from) continue;
    copyTo(from);
    parts.push(text);
    starts.fill(start, length, length + text.length);
    ends.fill(end, length, length + text.length);
    length += text.length;
    copied = to;
  }
  copyTo(plain.text.length);
  return { text: parts.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
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
