/** Letters at the beginning of a longer word that stand for its stem. */
const stemLength = 5;
const token = /[\p{L}\p{N}]+|[%€£$°?!]/gu;
const number = '0';

/** What a feature says, so that the same letters as another part are another feature. */
const kinds = { word: 1, pair: 2, stem: 3 };
const offset = 0x811c9dc5;
const prime = 0x01000193;

/** The words of a plain text as they are weighed: any number is the same. */
export function wordsToWeigh(text: string): readonly string[] {
  return Array.from(text.matchAll(token), ([word]) => (/^\p{N}/u.test(word) ? number : word));
}

/** What a text is like: its words, their stems and neighbours, each once and as a hash of 32 bits (FNV-1a). */
export function textFeatures(words: readonly string[]): ReadonlySet<number> {
  const features = new Set<number>();
  let before = 0;
  for (const word of words) {
    const hash = hashOf(word, kinds.word, word.length);
    features.add(hash >>> 0);
    if (word.length > stemLength) features.add(hashOf(word, kinds.stem, stemLength) >>> 0);
    if (before !== 0) features.add(pairOf(before, hash) >>> 0);
    before = hash;
  }
  return features;
}

function hashOf(word: string, kind: number, length: number): number {
  let hash = Math.imul(offset ^ kind, prime);
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
  return hash;
}

function pairOf(one: number, other: number): number {
  return Math.imul(
    Math.imul(Math.imul(offset ^ kinds.pair, prime) ^ one, prime) ^ (one >>> 15) ^ other,
    prime,
  );
}
