/** No word is longer. */
const longestWord = 40;
const endless = /(\]|\\[wdsSD]|\\p\{[^}]*\})([*+])/g;

/**
 * The pattern with no endless repetition of a set of characters: tried at each of many places it would read the rest of the text from each
 * (`a_a_a_…`).
 */
export function bounded(source: string): string {
  return source.replaceAll(
    endless,
    (_all, set: string, times: string) => `${set}{${times === '+' ? 1 : 0},${longestWord}}`,
  );
}
