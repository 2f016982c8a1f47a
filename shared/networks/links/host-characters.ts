const separators =
  "!'#%&()*+,\\-./:;<=>?@[]^_{|}~$\t\n\v\f\r \u0085\u00A0\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFFFE\uFEFF\uFFFF\u202A\u202B\u202C\u202D\u202E\u061C\u200E\u200F\u2066\u2067\u2068\u2069";

const isSeparator = new Uint8Array(0x10000);
for (const char of separators) isSeparator[char.charCodeAt(0)] = 1;

export const dot = 0x2e;
const dash = 0x2d;
const underscore = 0x5f;

/** A character that may begin or end a label of a host, as X sees it: anything but punctuation, spaces and marks of direction. */
export function isHostCharacter(code: number): boolean {
  return isSeparator[code] === 0;
}

export function isHostCharacterOrDash(code: number): boolean {
  return isSeparator[code] === 0 || code === dash || code === underscore;
}

export function isAsciiLetterOrDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}
