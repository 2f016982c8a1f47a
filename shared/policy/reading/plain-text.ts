import { firstLetter, foldCharacter, letterTable, nothing } from './letters.ts';

/**
 * The text as phrases are looked for in it: small letters without marks, plain quotes and dashes, one space for any
 * run of white space, nothing invisible. `starts[i]` and `ends[i]` say where plain character `i` stands as written.
 */
export type PlainText = {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

const punctuation: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛′ʼ`´＇'].map((sign) => [sign, "'"] as const),
  ...[...'“”„‟«»″＂‹›「」'].map((sign) => [sign, '"'] as const),
  ...[...'‐‑‒–—―−﹣－'].map((sign) => [sign, '-'] as const),
  ['…', '.'],
]);
const whiteSpace = /^\s$/;

export function plainText(text: string): PlainText {
  const table = letterTable();
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let wasSpace = false;
  const push = (plain: string, start: number, end: number) => {
    for (let i = 0; i < plain.length; i += 1) {
      starts.push(start);
      ends.push(end);
    }
    parts.push(plain);
  };
  for (let at = 0; at < text.length; ) {
    const character = characterAt(text, at);
    const end = at + character.length;
    const plain = plainCharacter(character, table);
    if (plain !== ' ') push(plain, at, end);
    else if (!wasSpace) push(plain, at, end);
    else if (ends.length > 0) ends[ends.length - 1] = end;
    if (plain !== '') wasSpace = plain === ' ';
    at = end;
  }
  return { text: parts.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The same for a phrase of which no offsets are needed. */
export function plain(phrase: string): string {
  return plainText(phrase.trim()).text;
}

/** A lone surrogate counts as a character. */
export function characterAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  const isHigh = unit >= 0xd800 && unit < 0xdc00;
  const next = isHigh ? text.charCodeAt(at + 1) : 0;
  return text.slice(at, next >= 0xdc00 && next < 0xe000 ? at + 2 : at + 1);
}

function plainCharacter(character: string, table: Uint16Array): string {
  const unit = character.charCodeAt(0);
  if (unit < 0x80) return whiteSpace.test(character) ? ' ' : character.toLowerCase();
  const sign = punctuation.get(character);
  if (sign !== undefined) return sign;
  if (whiteSpace.test(character)) return ' ';
  const folded = character.length === 1 ? (table[unit] ?? 0) : 0;
  if (folded === nothing) return '';
  if (folded >= firstLetter) return String.fromCharCode(folded);
  return foldCharacter(character) || character;
}
