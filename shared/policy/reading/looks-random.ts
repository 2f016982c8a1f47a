/** Bits a character, by Shannon; 0 for an empty text. Keys have 3 and more, words and repeated signs less. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** What people write where a key would stand: `your-api-key-here`, `xxxx…`, `<token>`, `${TOKEN}`, the alphabet. */
const placeholders =
  /^[<{[(%$]|^(?:your|my|dein|mein|votre|tu|the)[-_ ]|your|x{5}|\*{3}|\.{3}|abcdefghijklmnop|0123456789abcdef|placeholder|redacted|changeme|change-me|example-?key/i;

export function isPlaceholder(value: string): boolean {
  return placeholders.test(value);
}

/** Whether a machine made it: no word, no slug, no row of the same sign. */
export function looksRandom(value: string): boolean {
  if (isPlaceholder(value) || entropyOf(value) < (value.length < 20 ? 2.5 : 3)) return false;
  const digits = value.match(/\d/g)?.length ?? 0;
  const turns = value.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0;
  const enclosed = value.match(/[a-zA-Z]\d{1,2}(?=[a-zA-Z])/g)?.length ?? 0;
  return (digits > 0 && digits + turns + enclosed >= 3) || turns >= 5;
}
