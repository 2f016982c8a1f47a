import type { PlainText } from './plain-text.ts';

/** Offsets into the plain text, white space around it left out. */
export type Sentence = { readonly from: number; readonly to: number };

/** The sentences and lines of a text, in order. `written` is the text that `plain` was made of. */
export function sentences(plain: PlainText, written: string): readonly Sentence[] {
  const { text, starts, ends } = plain;
  const found: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    let [first, last] = [from, to];
    while (first < last && text[first] === ' ') first += 1;
    while (last > first && text[last - 1] === ' ') last -= 1;
    if (last > first) found.push({ from: first, to: last });
    from = to;
  };
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== ' ') continue;
    const isBreak = written.slice(starts[at], ends[at]).includes('\n');
    if (isBreak || /[.!?]["')\]]?$/.test(text.slice(Math.max(from, at - 2), at))) close(at);
  }
  close(text.length);
  return found;
}

/** The place of the sentence that a plain offset stands in. */
export function sentenceIndexAt(all: readonly Sentence[], at: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, all.length - 1);
}
