const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ['‚', '‘'],
  ['"', '"'],
  ["'", "'"],
  ['‹', '›'],
];
const reach = 200;

/** The quotation around `start`…`end`, marks included; null where it does not stand in one. */
export function quotationAround(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | null {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  let nearest: { readonly start: number; readonly end: number } | null = null;
  for (const [open, close] of pairs) {
    const from = opening(before, open, close);
    const to = closing(after, close);
    if (from < 0 || to < 0) continue;
    const found = { start: start - before.length + from, end: end + to + 1 };
    if (nearest === null || found.start > nearest.start) nearest = found;
  }
  return nearest;
}

/** The last mark that opens and is not closed again; a straight mark opens only before a word. */
function opening(before: string, open: string, close: string): number {
  for (let at = before.lastIndexOf(open); at >= 0; at = before.lastIndexOf(open, at - 1)) {
    const isStraight = open === close;
    const opens = !isStraight || !/[\p{L}\p{N}]/u.test(before.charAt(at - 1));
    if (opens && (isStraight || !before.slice(at + 1).includes(close))) return at;
    if (at === 0) break;
  }
  return -1;
}

/** The first mark that closes: an apostrophe inside a word does not. */
function closing(after: string, close: string): number {
  for (let at = after.indexOf(close); at >= 0; at = after.indexOf(close, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(after.charAt(at + 1))) return at;
  }
  return -1;
}
