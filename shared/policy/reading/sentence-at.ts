const reach = 600;

/** The sentence around `start`…`end`, without the white space around it. */
export function sentenceAt(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const last = [...before.matchAll(/(?<!\d)[.!?…]["'”’»)\]]*\s+|\n\s*/gu)].at(-1);
  const from =
    last === undefined ? Math.max(0, start - reach) : start - before.length + last.index + last[0].length;
  const closing = /(?<!\d)[.!?…]["'”’»)\]]*(?=\s|$)|\d\.(?=\s+\p{Lu}|\s*$)|(?=\n)/u.exec(after);
  const isClosed = /[.!?…]$/u.test(text.slice(start, end)) && /^(?:\s|$)/.test(after);
  if (isClosed) return { start: Math.min(from, start), end };
  const to = closing === null ? Math.min(text.length, end + reach) : end + closing.index + closing[0].length;
  return { start: Math.min(from, start), end: Math.max(to, end) };
}
