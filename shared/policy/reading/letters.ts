import { ligatures, lookAlikes, otherLooks, standIns } from './look-alikes.ts';

/**
 * What one UTF-16 unit is to a reader who looks for words: a gap between letters, nothing at all (invisible or a
 * mark on the letter before), something that `readingsAt` must look at, or a letter: its small base form.
 */
export const gap = 0;
export const nothing = 1;
export const special = 2;
/** Values from here on are letters: the UTF-16 unit of the folded letter. */
export const firstLetter = 3;

/** Signs that hide a letter without saying which: `f*ck`. */
const masks = new Set(['*', '#', '✱', '∗', '＊', '•', '●', '█', '▇']);
/** Letters and marks by their category that nobody sees. */
const invisibleLetters = new Set(
  [
    0x115f, 0x1160, 0x17b4, 0x17b5, 0x3164, 0xffa0, 0x034f, 0x180b, 0x180c, 0x180d, 0x180e, 0x180f, 0xfffc,
  ].map((unit) => String.fromCharCode(unit)),
);
const ignorable = /^[\p{M}\p{Cf}]$/u;
const alphanumeric = /^[\p{L}\p{N}]$/u;
const allAlphanumeric = /^[\p{L}\p{N}]+$/u;

/** ⒜, which decomposes to a letter in brackets. */
const firstParenthesised = 0x249c;

/** Small, without marks, in Latin where it looks Latin; '' where nothing of it is a letter. */
export function foldCharacter(character: string): string {
  const point = character.charCodeAt(0);
  if (point >= firstParenthesised && point < firstParenthesised + 26)
    return String.fromCharCode(97 + point - firstParenthesised);
  let folded = '';
  for (const part of character.normalize('NFKD')) {
    if (ignorable.test(part)) continue;
    const latin = ligatures.get(part) ?? lookAlikes.get(part);
    if (latin !== undefined) folded += latin;
    else
      for (const small of part.toLowerCase())
        if (!ignorable.test(small)) folded += lookAlikes.get(small) ?? small;
  }
  return allAlphanumeric.test(folded) ? folded : '';
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return special;
  const character = String.fromCharCode(unit);
  if (ignorable.test(character) || invisibleLetters.has(character)) return nothing;
  if (masks.has(character) || otherLooks.has(character)) return special;
  const isLetter = alphanumeric.test(character) || lookAlikes.has(character);
  const folded = isLetter || character.normalize('NFKD') !== character ? foldCharacter(character) : '';
  if (folded.length === 1) return folded.charCodeAt(0);
  if (folded.length > 1 || standIns.has(character)) return special;
  return isLetter ? unit : gap;
}

function makeTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const isSyllableOrIdeograph = (unit >= 0x3400 && unit < 0xa000) || (unit >= 0xac00 && unit < 0xd7a4);
    table[unit] = isSyllableOrIdeograph ? unit : classify(unit);
  }
  return table;
}

let table: Uint16Array | undefined;
/** One entry for each UTF-16 unit; made at first use, since it takes some milliseconds. */
export function letterTable(): Uint16Array {
  table ??= makeTable();
  return table;
}

/** One way to read what stands at an offset. `letters` is '' for a gap or nothing. */
export type Reading = {
  readonly letters: string;
  readonly isGap: boolean;
  /** Any one letter may be meant. */
  readonly isMask: boolean;
};

const gapReading: Reading = { letters: '', isGap: true, isMask: false };
const nothingReading: Reading = { letters: '', isGap: false, isMask: false };
const maskReadings: readonly Reading[] = [{ letters: '', isGap: false, isMask: true }, gapReading];
const known = new Map<string, readonly Reading[]>();

/** The readings of a character whose unit is `special`. */
export function readingsOf(character: string): readonly Reading[] {
  const before = known.get(character);
  if (before !== undefined) return before;
  const readings = read(character);
  if (known.size < 4096) known.set(character, readings);
  return readings;
}

function read(character: string): readonly Reading[] {
  if (masks.has(character)) return maskReadings;
  const standIn = standIns.get(character);
  if (standIn !== undefined) return [...[...standIn].map(asLetters), gapReading];
  const folded = foldEnclosed(character) ?? foldCharacter(character);
  const looks = [...(otherLooks.get(character) ?? '')].filter((letter) => letter !== folded);
  if (folded !== '') return [asLetters(folded), ...looks.map(asLetters)];
  return [ignorable.test(character) ? nothingReading : gapReading];
}

function asLetters(letters: string): Reading {
  return { letters, isGap: false, isMask: false };
}

/** Squared, circled and flag letters, which do not decompose. */
function foldEnclosed(character: string): string | null {
  const point = character.codePointAt(0) ?? 0;
  for (const first of [0x1f110, 0x1f130, 0x1f150, 0x1f170, 0x1f1e6]) {
    if (point >= first && point < first + 26) return String.fromCharCode(97 + point - first);
  }
  return null;
}

/** Letters that may be written for each other share a class: `0` and `o`, `1`, `l` and `i`. */
const classUnits: ReadonlyMap<number, number> = new Map(
  '0o 1i 2z 3e 4a 5s 6g 7t 8b 9g li'
    .split(' ')
    .map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)] as const),
);

const asciiClasses = Uint16Array.from({ length: 128 }, (_, letter) => classUnits.get(letter) ?? letter);

export function classOf(letter: number): number {
  return letter < 128 ? (asciiClasses[letter] ?? letter) : letter;
}
