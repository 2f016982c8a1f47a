import { onceFor } from './once-for.ts';
import type { PlainText } from './plain-text.ts';

/** Offsets into the plain text, white space around it left out. */
export type Sentence = { readonly from: number; readonly to: number };

const marks = new Set([...'.!?'].map(unitOf));
const closings = new Set([...'"\')]'].map(unitOf));
const space = 32;

const read = onceFor((plain: PlainText) => ({ parts: undefined as readonly Sentence[] | undefined, plain }));

/** The sentences and lines of a text, in order. `written` is the text that `plain` was made of. Read once a text. */
export function sentences(plain: PlainText, written: string): readonly Sentence[] {
  const kept = read(plain);
  kept.parts ??= split(plain, written);
  return kept.parts;
}

function split(plain: PlainText, written: string): readonly Sentence[] {
  const { text } = plain;
  const hasLines = written.includes('\n');
  const found: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    let [first, last] = [from, to];
    while (first < last && text.charCodeAt(first) === space) first += 1;
    while (last > first && text.charCodeAt(last - 1) === space) last -= 1;
    if (last > first) found.push({ from: first, to: last });
    from = to;
  };
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (endsSentence(text, from, at) || (hasLines && isLineBreak(plain, written, at))) close(at);
  }
  close(text.length);
  return found;
}

/** A full stop, or one with a closing quote or bracket behind it. */
function endsSentence(text: string, from: number, at: number): boolean {
  const last = at - 1;
  if (last < from) return false;
  if (marks.has(text.charCodeAt(last))) return true;
  return last > from && closings.has(text.charCodeAt(last)) && marks.has(text.charCodeAt(last - 1));
}

function isLineBreak({ starts, ends }: PlainText, written: string, at: number): boolean {
  return written.slice(starts[at], ends[at]).includes('\n');
}

function unitOf(sign: string): number {
  return sign.charCodeAt(0);
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
