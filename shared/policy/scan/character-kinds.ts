import type { CharacterSet } from './pattern-tree.ts';

/** What a set of patterns tells apart: each unit of a text is of one kind. */
export type CharacterKinds = {
  readonly count: number;
  /** Kind of each UTF-16 unit; `unread` beyond ASCII until it is asked for. */
  readonly ofUnit: Uint8Array;
  readonly unread: number;
  read(unit: number): number;
  /** Of each kind: `letter`, `word` for letters and digits, or 0. No word begins behind a letter or digit. */
  readonly traits: Uint8Array;
  /** The second half of a pair: it says nothing that the first half has not said. */
  readonly secondHalf: number;
  /** Of each set: 1 for each kind that may be in it. */
  readonly inSet: readonly Uint8Array[];
};

type Sample = {
  readonly unit: number;
  readonly isLetter: boolean;
  readonly isDigit: boolean;
  readonly isSpace: boolean;
};

export const traits = { letter: 1, word: 2 } as const;
const letter = /\p{L}/u;
const digit = /\p{N}/u;
const space = /\s/u;
const ascii = 128;
/** Stand for units that no pattern names. */
const unnamed = -1;

/** Tells apart only what some of the sets tells apart. */
export function characterKinds(sets: readonly CharacterSet[]): CharacterKinds {
  const named = new Set<number>();
  for (const { ranges } of sets)
    for (const [from, to] of ranges) if (from === to && from >= ascii) named.add(from);
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
  const ofUnit = new Uint8Array(0x10000);
  for (let unit = 0; unit < ascii; unit += 1) ofUnit[unit] = kindOf(sampleOf(unit));
  for (const unit of named) kindOf(sampleOf(unit));
  const others = [
    { unit: unnamed, isLetter: true, isDigit: false, isSpace: false },
    { unit: unnamed, isLetter: false, isDigit: true, isSpace: false },
    { unit: unnamed, isLetter: false, isDigit: false, isSpace: true },
    { unit: unnamed, isLetter: false, isDigit: false, isSpace: false },
  ].map(kindOf);
  const [otherLetter = 0, otherDigit = 0, otherSpace = 0, otherSign = 0] = others;
  const firstHalf = samples.length;
  const secondHalf = firstHalf + 1;
  const count = secondHalf + 1;
  const unread = 255;
  ofUnit.fill(unread, ascii);
  for (const unit of named) ofUnit[unit] = kindOf(sampleOf(unit));
  const read = (unit: number) => {
    const { isLetter, isDigit, isSpace } = sampleOf(unit);
    let kind = otherSign;
    if (unit >= 0xd800 && unit < 0xe000) kind = unit < 0xdc00 ? firstHalf : secondHalf;
    else if (isLetter) kind = otherLetter;
    else if (isDigit) kind = otherDigit;
    else if (isSpace) kind = otherSpace;
    ofUnit[unit] = kind;
    return kind;
  };
  return {
    count,
    ofUnit,
    unread,
    read,
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

function sampleOf(unit: number): Sample {
  const character = String.fromCharCode(unit);
  return {
    unit,
    isLetter: letter.test(character),
    isDigit: digit.test(character),
    isSpace: space.test(character),
  };
}

function isIn(set: CharacterSet, { unit, isLetter, isDigit, isSpace }: Sample): boolean {
  if (set.isAnything) return true;
  const isNamed =
    (set.hasLetters && isLetter) ||
    (set.hasDigits && isDigit) ||
    (set.hasSpace && isSpace) ||
    set.ranges.some(([from, to]) => from <= unit && unit <= to);
  if (unit !== unnamed) return isNamed !== set.isNegated;
  // Whether a range beyond ASCII holds an unnamed unit is not told apart.
  const reachesBeyond = set.ranges.some(([from, to]) => from !== to && to >= ascii);
  return reachesBeyond || isNamed !== set.isNegated;
}
