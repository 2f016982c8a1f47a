/** Characters: written ranges of code points, and letters, digits and white space of any script. */
export type CharacterSet = {
  readonly isNegated: boolean;
  readonly ranges: readonly (readonly [from: number, to: number])[];
  readonly hasLetters: boolean;
  readonly hasDigits: boolean;
  readonly hasSpace: boolean;
  /** Holds a class that is not told apart, so that anything may be in it. */
  readonly isAnything: boolean;
};

/** A pattern without what only looks around: it matches wherever the pattern does, and perhaps elsewhere too. `most`: null for any number. */
export type PatternTree =
  | { readonly kind: 'character'; readonly set: CharacterSet }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternTree[] }
  | { readonly kind: 'choice'; readonly ways: readonly PatternTree[] }
  | {
      readonly kind: 'repeat';
      readonly part: PatternTree;
      readonly least: number;
      readonly most: number | null;
    };

/** Sticky, at the place where the reading stands. */
const repeat = /(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/y;
const opening = /\?(?::|(<?[=!])|<\w+>)/y;
const lineBreak = 10;
const space = 32;
const nothing: PatternTree = { kind: 'sequence', parts: [] };
const noCharacters: CharacterSet = {
  isNegated: false,
  ranges: [],
  hasLetters: false,
  hasDigits: false,
  hasSpace: false,
  isAnything: false,
};
const asciiWord = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
] as const;
const escapes: Readonly<Record<string, CharacterSet>> = {
  d: { ...noCharacters, ranges: [[48, 57]] },
  w: { ...noCharacters, ranges: asciiWord },
  W: { ...noCharacters, isNegated: true, ranges: asciiWord },
  s: { ...noCharacters, hasSpace: true },
  'p{L}': { ...noCharacters, hasLetters: true },
  'p{N}': { ...noCharacters, hasDigits: true },
  n: { ...noCharacters, ranges: [[10, 10]] },
};

/**
 * Reads the source of a pattern over plain text: what Herald's patterns are written with, no back references. Looks to
 * either side become nothing.
 */
export function readPattern(source: string): PatternTree {
  let at = 0;
  return choice();

  function codeHere(): number {
    return source.codePointAt(at) ?? 0;
  }

  function choice(): PatternTree {
    const ways = [sequence()];
    while (source[at] === '|') {
      at += 1;
      ways.push(sequence());
    }
    const [only] = ways;
    return ways.length === 1 && only !== undefined ? only : { kind: 'choice', ways };
  }

  function sequence(): PatternTree {
    const parts: PatternTree[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated(atom()));
    return { kind: 'sequence', parts };
  }

  function repeated(part: PatternTree): PatternTree {
    repeat.lastIndex = at;
    const written = repeat.exec(source);
    if (written === null) return part;
    at += written[0].length;
    const [sign, counted, comma, most] = written;
    const least = counted === undefined ? Number(sign.startsWith('+')) : Number(counted);
    if (sign.startsWith('?')) return { kind: 'repeat', part, least: 0, most: 1 };
    if (counted !== undefined && comma === '') return { kind: 'repeat', part, least, most: least };
    return { kind: 'repeat', part, least, most: most ? Number(most) : null };
  }

  function atom(): PatternTree {
    const sign = String.fromCodePoint(codeHere());
    at += sign.length;
    if (sign === '(') return group();
    if (sign === '[') return { kind: 'character', set: characterClass() };
    if (sign === '^' || sign === '$') return nothing;
    if (sign === '.') return { kind: 'character', set: { ...noCharacters, isAnything: true } };
    if (sign !== '\\') return { kind: 'character', set: unit(sign.codePointAt(0) ?? 0) };
    if (source[at] === 'n') {
      at += 1;
      return { kind: 'character', set: { ...noCharacters, ranges: rangesOf([unit(lineBreak)], false) } };
    }
    if (source[at] !== 'b' && source[at] !== 'B') return { kind: 'character', set: escaped() };
    at += 1;
    return nothing;
  }

  function group(): PatternTree {
    opening.lastIndex = at;
    const [opened = '', look] = opening.exec(source) ?? [];
    at += opened.length;
    const inner = choice();
    at += 1;
    return look === undefined ? inner : nothing;
  }

  function escaped(): CharacterSet {
    const sign = source.charAt(at);
    const property = /^(?:[pPu]\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2})/i.exec(source.slice(at, at + 60))?.[0];
    at += property?.length ?? 1;
    const known = escapes[property ?? sign];
    if (known !== undefined) return known;
    const code = /^[ux]([\da-f]+)$/i.exec(property ?? '')?.[1];
    if (code !== undefined) return unit(Number.parseInt(code, 16));
    return /\w/.test(sign) ? { ...noCharacters, isAnything: true } : unit(sign.charCodeAt(0));
  }

  function characterClass(): CharacterSet {
    const isNegated = source[at] === '^';
    if (isNegated) at += 1;
    const members: CharacterSet[] = [];
    while (at < source.length && source[at] !== ']') members.push(member());
    at += 1;
    // A class within the class that is itself negated is not told apart.
    return {
      isNegated,
      ranges: rangesOf(members, isNegated),
      hasLetters: members.some(({ hasLetters }) => hasLetters),
      hasDigits: members.some(({ hasDigits }) => hasDigits),
      hasSpace: members.some(({ hasSpace }) => hasSpace),
      isAnything: members.some((one) => one.isAnything || one.isNegated),
    };
  }

  function member(): CharacterSet {
    const first = codeHere();
    at += first > 0xffff ? 2 : 1;
    if (first === 92) return escaped();
    if (source[at] !== '-' || source[at + 1] === ']') return unit(first);
    at += 1;
    const last = codeHere();
    at += last > 0xffff ? 2 : 1;
    return last === 92 ? { ...escaped(), isAnything: true } : { ...noCharacters, ranges: [[first, last]] };
  }
}

/** A line break may stand as a space in the text that is scanned, so what takes the one takes the other. */
function rangesOf(members: readonly CharacterSet[], isNegated: boolean): CharacterSet['ranges'] {
  const ranges = members.flatMap((one) => one.ranges);
  const hasBreak = ranges.some(([from]) => from === lineBreak);
  return hasBreak && !isNegated ? [...ranges, [space, space]] : ranges;
}

const units = new Map<number, CharacterSet>();

/** The same object each time, since patterns are made of these. */
function unit(code: number): CharacterSet {
  const known = units.get(code);
  if (known !== undefined) return known;
  const made: CharacterSet = { ...noCharacters, ranges: [[code, code]] };
  units.set(code, made);
  return made;
}
