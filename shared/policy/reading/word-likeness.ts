/** How often each word stands in a text, by a hash of it: the text itself cannot be had back. */
export type WordPrint = { readonly counts: ReadonlyMap<number, number>; readonly total: number };

const word = /[\p{L}\p{N}]+/gu;

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
  const all = a.total + b.total - shared;
  return all === 0 ? 0 : shared / all;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
