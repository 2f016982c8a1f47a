/** Letters at the beginning of a longer word that stand for its stem. */
const stemLength = 5;
const token = /[\p{L}\p{N}]+|[%€£$°?!]/gu;
/** Says nothing of what is said around it. */
const address = /(?<![^\s])[^\s@]{1,64}@\S{1,80}/gu;
const blank = (written: string) => ' '.repeat(written.length);
const withoutAddresses = (text: string) => (text.includes('@') ? text.replaceAll(address, blank) : text);
const number = '0';

/** What a feature says, so that the same letters as another part are another feature. */
const kinds = { word: 1, pair: 2, stem: 3 };
const offset = 0x811c9dc5;
const prime = 0x01000193;

/** The words of a plain text as they are weighed: any number is the same. */
export function wordsToWeigh(text: string): readonly string[] {
  return placedWords(text).map(({ word }) => word);
}

/** The same with their offsets. */
export function placedWords(text: string): readonly { readonly word: string; readonly at: number }[] {
  return Array.from(withoutAddresses(text).matchAll(token), ({ 0: word, index: at }) => ({
    word: /^\p{N}/u.test(word) ? number : word,
    at,
  }));
}

/** What a text is like: its words, their stems and neighbours, each once and as a hash of 32 bits (FNV-1a). */
export function textFeatures(words: readonly string[]): ReadonlySet<number> {
  const features = new Set<number>();
  eachFeature(words, (feature) => features.add(feature));
  return features;
}

/** Each feature with the place of the word that it is of, the second word for a pair; a word's own features first. */
export function eachFeature(
  words: readonly string[],
  take: (feature: number, place: number, isPair: boolean) => void,
): void {
  let before = 0;
  words.forEach((word, place) => {
    const hash = hashOf(word, kinds.word, word.length);
    take(hash >>> 0, place, false);
    if (word.length > stemLength) take(hashOf(word, kinds.stem, stemLength) >>> 0, place, false);
    if (before !== 0) take(pairOf(before, hash) >>> 0, place, true);
    before = hash;
  });
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
