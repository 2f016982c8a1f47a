import { firstLetter, foldCharacter, letterTable, nothing } from './letters.ts';

/**
 * The text as phrases are looked for in it: small letters without marks, plain quotes and dashes, one space for any
 * run of white space, nothing invisible. `starts[i]` and `ends[i]` say where plain character `i` stands as written.
 */
export type PlainText = {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The text of which this one differs in white space only. */
  readonly sameWords?: PlainText;
};

const punctuation: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛′ʼ`´＇'].map((sign) => [sign, "'"] as const),
  ...[...'“”„‟«»″＂‹›「」'].map((sign) => [sign, '"'] as const),
  ...[...'‐‑‒–—―−﹣－'].map((sign) => [sign, '-'] as const),
  ['…', '.'],
]);
const whiteSpace = /^\s$/;

export function plainText(text: string): PlainText {
  if (isOrdinary(text)) return asItIs(text.toLowerCase());
  let mapped: PlainText | undefined;
  const offsets = () => {
    mapped ??= mapText(text);
    return mapped;
  };
  return {
    text: text.replace(unusual, (run) => mapText(run).text).toLowerCase(),
    get starts() {
      return offsets().starts;
    },
    get ends() {
      return offsets().ends;
    },
  };
}

/** ASCII with single spaces: nothing moves. */
function isOrdinary(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || unit > 0x7e || (unit === space && before === space)) return false;
    before = unit;
  }
  return true;
}

let offsets = new Uint32Array();

/** A text that is plain already. */
export function asItIs(text: string): PlainText {
  if (offsets.length <= text.length)
    offsets = Uint32Array.from({ length: text.length * 2 + 1 }, (_, at) => at);
  return { text, starts: offsets.subarray(0, text.length), ends: offsets.subarray(1, text.length + 1) };
}

/** Whatever is more than plain ASCII in small letters. Most texts hardly have it, and nobody asks for their offsets. */
const unusual = / *[^\x20-\x7e][^\x21-\x7e]*| {2,}/g;

/** Kept for the next text; a character becomes three at most (the ligature ffi). */
let buffers = buffersFor(1024);

function buffersFor(characters: number) {
  const length = characters * 3 + 4;
  return { codes: new Uint16Array(length), starts: new Uint32Array(length), ends: new Uint32Array(length) };
}

function mapText(text: string): PlainText {
  const units = plainUnits();
  if (buffers.codes.length < text.length * 3 + 4) buffers = buffersFor(text.length);
  const { codes, starts, ends } = buffers;
  let length = 0;
  let wasSpace = false;
  for (let at = 0; at < text.length; ) {
    const known = units[text.charCodeAt(at)] ?? lookUp;
    if (known === nothing) {
      at += 1;
    } else if (known === space) {
      if (wasSpace) ends[length - 1] = at + 1;
      else {
        codes[length] = space;
        starts[length] = at;
        ends[length] = at + 1;
        length += 1;
      }
      wasSpace = true;
      at += 1;
    } else if (known !== lookUp) {
      codes[length] = known;
      starts[length] = at;
      ends[length] = at + 1;
      length += 1;
      wasSpace = false;
      at += 1;
    } else {
      const character = characterAt(text, at);
      const plain = plainCharacter(character).slice(0, 3);
      for (let i = 0; i < plain.length; i += 1) {
        codes[length] = plain.charCodeAt(i);
        starts[length] = at;
        ends[length] = at + character.length;
        length += 1;
      }
      if (plain !== '') wasSpace = false;
      at += character.length;
    }
  }
  return { text: textOf(codes, length), starts: starts.slice(0, length), ends: ends.slice(0, length) };
}

function textOf(codes: Uint16Array, length: number): string {
  let text = '';
  for (let from = 0; from < length; from += 8192) {
    text += String.fromCharCode(...codes.subarray(from, Math.min(length, from + 8192)));
  }
  return text;
}

const space = 32;
/** The unit alone does not say: a surrogate, or a letter that becomes two. */
const lookUp = 2;
let madeUnits: Uint16Array | undefined;

/** Each UTF-16 unit as it stands in plain text: `nothing`, `lookUp`, or the plain unit. */
function plainUnits(): Uint16Array {
  if (madeUnits !== undefined) return madeUnits;
  const letters = letterTable();
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit += 1) units[unit] = plainUnit(unit, letters[unit] ?? 0);
  madeUnits = units;
  return units;
}

function plainUnit(unit: number, letter: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return lookUp;
  const character = String.fromCharCode(unit);
  if (whiteSpace.test(character)) return space;
  if (unit < 0x80) return Math.max(lookUp + 1, character.toLowerCase().charCodeAt(0));
  const sign = punctuation.get(character);
  if (sign !== undefined) return sign.charCodeAt(0);
  if (letter === nothing || letter >= firstLetter) return letter;
  return foldCharacter(character) === '' ? unit : lookUp;
}

/** The same for a phrase of which no offsets are needed. */
export function plain(phrase: string): string {
  const trimmed = phrase.trim();
  return isOrdinary(trimmed) ? trimmed.toLowerCase() : plainText(trimmed).text;
}

/** A lone surrogate counts as a character. */
export function characterAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  const isHigh = unit >= 0xd800 && unit < 0xdc00;
  const next = isHigh ? text.charCodeAt(at + 1) : 0;
  return text.slice(at, next >= 0xdc00 && next < 0xe000 ? at + 2 : at + 1);
}

const folded = new Map<string, string>();

function plainCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = foldCharacter(character) || character;
  if (folded.size < 4096) folded.set(character, plain);
  return plain;
}
