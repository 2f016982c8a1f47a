export type LongRun = { readonly start: number; readonly end: number };

/** Shorter is no key. */
const least = 14;
/** As many as are looked at; more only want to take time. */
const most = 200;
const members = Uint8Array.from({ length: 128 }, (_, unit) =>
  /[a-zA-Z0-9_.+/=~|:-]/.test(String.fromCharCode(unit)) ? 1 : 0,
);

/**
 * Rows of letters, digits and the signs of keys and addresses without a space, long enough for a key. One character in
 * fourteen is read, for none is so short that it stands between two of them. `text` as typed.
 */
export function longRuns(text: string): readonly LongRun[] {
  const found: LongRun[] = [];
  for (let at = least - 1; at < text.length && found.length < most; at += least) {
    if (members[text.charCodeAt(at)] !== 1) continue;
    const seen = found.at(-1)?.end ?? 0;
    let start = at;
    while (start > seen && members[text.charCodeAt(start - 1)] === 1) start -= 1;
    let end = at + 1;
    while (members[text.charCodeAt(end)] === 1) end += 1;
    if (end - start >= least) found.push({ start, end });
    at = Math.max(at, end - 1);
  }
  return found;
}
