import type { CharacterSet } from './pattern-tree.ts';

/** What a set of patterns tells apart: each character of a text is of one kind. */
export type CharacterKinds = {
  readonly count: number;
  /** Of the character that begins at `at`, which is inside the text. */
  kindAt(text: string, at: number): number;
  /** Of each kind: `letter`, `word` for letters and digits, or 0. No word begins behind a letter or digit. */
  readonly traits: Uint8Array;
  /** The second half of a pair: it says nothing that the first half has not said. */
  readonly secondHalf: number;
  /** Of each set: 1 for each kind that may be in it. */
  readonly inSet: readonly Uint8Array[];
};

type Sample = {
  /** Its code point. */
  readonly code: number;
  readonly isLetter: boolean;
  readonly isDigit: boolean;
  readonly isSpace: boolean;
};

export const traits = { letter: 1, word: 2 } as const;
const letter = /\p{L}/u;
const digit = /\p{N}/u;
const space = /\s/u;
const ascii = 128;
/** Stand for characters that no pattern names. */
const unnamed = -1;
const unread = 255;

/** Tells apart only what some of the sets tells apart. */
export function characterKinds(sets: readonly CharacterSet[]): CharacterKinds {
  const named = new Set<number>();
  for (const { ranges } of sets)
    for (const [from, to] of ranges) if (from === to && from >= ascii && !isHalf(from)) named.add(from);
  const samples: Sample[] = [];
  const kindOfSignature = new Map<string, number>();
  const kindOf = (sample: Sample) => {
    const signature = [
      sample.isLetter,
      sample.isLetter || sample.isDigit,
      ...sets.map((set) => isIn(set, sample)),
    ]
      .map(Number)
      .join('');
    const known = kindOfSignature.get(signature);
    if (known !== undefined) return known;
    const kind = samples.length;
    kindOfSignature.set(signature, kind);
    samples.push(sample);
    return kind;
  };
  const ofUnit = new Uint8Array(0x10000).fill(unread);
  for (let unit = 0; unit < ascii; unit += 1) ofUnit[unit] = kindOf(sampleOf(unit));
  const namedPairs = new Map<number, number>();
  for (const code of named) {
    if (code >= ofUnit.length) namedPairs.set(code, kindOf(sampleOf(code)));
    else ofUnit[code] = kindOf(sampleOf(code));
  }
  const others = [
    { code: unnamed, isLetter: true, isDigit: false, isSpace: false },
    { code: unnamed, isLetter: false, isDigit: true, isSpace: false },
    { code: unnamed, isLetter: false, isDigit: false, isSpace: true },
    { code: unnamed, isLetter: false, isDigit: false, isSpace: false },
  ].map(kindOf);
  const [otherLetter = 0, otherDigit = 0, otherSpace = 0, otherSign = 0] = others;
  const pair = samples.length;
  const secondHalf = pair + 1;
  const count = secondHalf + 1;
  const kindAt = (text: string, at: number) => {
    const unit = text.charCodeAt(at);
    const known = ofUnit[unit] ?? unread;
    return known === unread ? read(unit, text, at) : known;
  };
  const read = (unit: number, text: string, at: number) => {
    if (isHalf(unit)) return unit < 0xdc00 ? (namedPairs.get(text.codePointAt(at) ?? 0) ?? pair) : secondHalf;
    const { isLetter, isDigit, isSpace } = sampleOf(unit);
    let kind = otherSign;
    if (isLetter) kind = otherLetter;
    else if (isDigit) kind = otherDigit;
    else if (isSpace) kind = otherSpace;
    ofUnit[unit] = kind;
    return kind;
  };
  return {
    count,
    kindAt,
    traits: Uint8Array.from({ length: count }, (_, kind) => traitsOf(samples[kind])),
    secondHalf,
    // A pair may be a letter, a digit or a sign: a set that any of these may be in may have it.
    inSet: sets.map((set) =>
      Uint8Array.from({ length: count }, (_, kind) => {
        const sample = samples[kind];
        if (sample !== undefined) return Number(isIn(set, sample));
        return Number(others.some((other) => isIn(set, samples[other] ?? sampleOf(0))));
      }),
    ),
  };
}

function traitsOf(sample: Sample | undefined): number {
  if (sample?.isLetter === true) return traits.letter | traits.word;
  return sample?.isDigit === true ? traits.word : 0;
}

function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}

function sampleOf(code: number): Sample {
  const character = String.fromCodePoint(code);
  return {
    code,
    isLetter: letter.test(character),
    isDigit: digit.test(character),
    isSpace: space.test(character),
  };
}

function isIn(set: CharacterSet, { code, isLetter, isDigit, isSpace }: Sample): boolean {
  if (set.isAnything) return true;
  const isNamed =
    (set.hasLetters && isLetter) ||
    (set.hasDigits && isDigit) ||
    (set.hasSpace && isSpace) ||
    set.ranges.some(([from, to]) => from <= code && code <= to);
  if (code !== unnamed) return isNamed !== set.isNegated;
  // Whether a range beyond ASCII holds an unnamed character is not told apart.
  const reachesBeyond = set.ranges.some(([from, to]) => from !== to && to >= ascii);
  return reachesBeyond || isNamed !== set.isNegated;
}
