/** How often each word stands in a text, by a hash of it. */
export type WordPrint = { readonly counts: ReadonlyMap<number, number>; readonly total: number };

/**
 * The pairs of neighbouring words of a text, as hashes in rising order, each once. Unlike hashes of single words they cannot be looked up in a
 * dictionary, so a text's print may go where the text may not.
 */
export type PairPrint = readonly number[];

const word = /[\p{L}\p{N}]+/gu;
/** More pairs than a share has; a longer text is compared by its first ones. */
export const mostPairs = 1000;

/** `plain` is a text in plain letters, without what is nobody’s own words: links, tags, handles. */
export function wordPrint(plain: string): WordPrint {
  const counts = new Map<number, number>();
  let total = 0;
  for (const [found] of plain.matchAll(word)) {
    const hash = hashOf(found);
    counts.set(hash, (counts.get(hash) ?? 0) + 1);
    total += 1;
  }
  return { counts, total };
}

/** 1 where both have the same words as often, 0 where they share none. */
export function likeness(a: WordPrint, b: WordPrint): number {
  let shared = 0;
  for (const [hash, count] of a.counts) shared += Math.min(count, b.counts.get(hash) ?? 0);
  return part(shared, a.total + b.total);
}

/** `plain` as for `wordPrint`. */
export function pairPrint(plain: string): PairPrint {
  const pairs = new Set<number>();
  let before: string | undefined;
  for (const [found] of plain.matchAll(word)) {
    if (before !== undefined) pairs.add(hashOf(`${before} ${found}`));
    if (pairs.size >= mostPairs) break;
    before = found;
  }
  return [...pairs].sort((a, b) => a - b);
}

/** 1 where both have the same pairs, 0 where they share none. One word that differs touches two pairs, so the root makes it comparable with `likeness`. */
export function pairLikeness(a: PairPrint, b: PairPrint): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one = 0, other = 0] = [a[i], b[j]];
    if (one === other) shared += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return Math.sqrt(part(shared, a.length + b.length));
}

function part(shared: number, both: number): number {
  const all = both - shared;
  return all === 0 ? 0 : shared / all;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
