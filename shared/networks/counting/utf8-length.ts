/** Bytes of the text in UTF-8; a lone surrogate counts as the three of the character that replaces it. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    bytes += utf8LengthOf(code);
    if (code > 0xffff) at++;
  }
  return bytes;
}

export function utf8LengthOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
