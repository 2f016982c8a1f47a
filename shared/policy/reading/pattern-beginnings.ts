import {
  anything,
  bit,
  character,
  everything,
  inTurn,
  type Kinds,
  oneOf,
  other,
  type Step,
  unchanged,
  union,
} from './beginning-steps.ts';
import { beginningCount, beginningLength, kindOfUnit, kinds } from './word-beginnings.ts';

const letters: Kinds = 0b111111111111111111111111110;
const noLetter: Kinds = ~letters;
const digits = bit(kinds.digit);
const escapes: Readonly<Record<string, Kinds>> = {
  d: digits,
  w: letters | digits | other,
  s: bit(kinds.space) | other,
  'p{L}': letters | other,
  'p{N}': digits | other,
};

/**
 * Which beginnings a match of the pattern can have, so that a large pattern need not be tried at each word. Knows what
 * Herald's patterns are written with (no back references), and takes what it cannot tell apart as possible.
 */
export function patternBeginnings(source: string): Uint8Array {
  let at = 0;
  const beginnings = new Uint8Array(beginningCount);
  // Behind the match stands no letter; behind that, whatever.
  const rest = inTurn([character(noLetter), character(anything), character(anything)]);
  const read = rest(alternatives()(new Set([0])));
  if (read === everything) return beginnings.fill(1);
  for (const beginning of read) beginnings[beginning & (beginningCount - 1)] = 1;
  return beginnings;

  function alternatives(): Step {
    const ways = [sequence()];
    while (source[at] === '|') {
      at += 1;
      ways.push(sequence());
    }
    return (read) => union(ways.map((way) => way(read)));
  }

  function sequence(): Step {
    const steps: Step[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') steps.push(repeated(atom()));
    return inTurn(steps);
  }

  function repeated(step: Step): Step {
    const written = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at, at + 12));
    if (written === null) return step;
    at += written[0].length;
    const [sign, least, comma, most] = written;
    const from = least === undefined ? (sign.startsWith('+') ? 1 : 0) : Number(least);
    const isOnce = sign.startsWith('?');
    const to = isOnce ? 1 : comma === '' ? from : most ? Number(most) : Math.max(from, beginningLength);
    return (read) => {
      let now = read;
      const all = from === 0 ? [read] : [];
      for (let count = 1; count <= Math.min(to, Math.max(from, beginningLength)); count += 1) {
        now = step(now);
        if (count >= from) all.push(now);
      }
      return union(all);
    };
  }

  function atom(): Step {
    const sign = source[at];
    at += 1;
    if (sign === '(') return group();
    if (sign === '[') return oneOf(characterClass());
    if (sign === '\\') return escapeStep();
    if (sign === '^' || sign === '$') return unchanged;
    return sign === '.' ? oneOf(anything) : character(bit(kindOfUnit(source.charCodeAt(at - 1))));
  }

  function group(): Step {
    const [opening = '', look] = /^\?(?::|(<?[=!])|<\w+>)/.exec(source.slice(at, at + 40)) ?? [];
    at += opening.length;
    const inner = alternatives();
    at += 1;
    return look === undefined ? inner : unchanged;
  }

  function escapeStep(): Step {
    if (source[at] !== 'b' && source[at] !== 'B') return oneOf(escaped());
    at += 1;
    return unchanged;
  }

  /** Of a class of characters, or of a sign that is none. */
  function escaped(): Kinds {
    const sign = source.charAt(at);
    const property = /^(?:[pPu]\{[^}]*\}|u[\da-f]{4})/i.exec(source.slice(at, at + 60))?.[0];
    at += property?.length ?? 1;
    const known = escapes[property ?? sign];
    if (known !== undefined) return known;
    return /\w/.test(sign) ? anything : bit(kindOfUnit(sign.charCodeAt(0)));
  }

  function characterClass(): Kinds {
    const isNegated = source[at] === '^';
    if (isNegated) at += 1;
    let found: Kinds = 0;
    /** Kinds of which no character is left when the class is negated. */
    let whole: Kinds = 0;
    while (at < source.length && source[at] !== ']') {
      const isClass = source[at] === '\\' && /\w/.test(source.charAt(at + 1));
      const [some, isRange] = oneOfClass();
      found |= some;
      if (some !== anything) whole |= some & ~other & (isClass || isRange ? anything : ~digits);
    }
    at += 1;
    return isNegated ? ~whole : found;
  }

  /** The next of a class, and whether it is all digits or no digit at all. */
  function oneOfClass(): readonly [Kinds, boolean] {
    const first = source.charAt(at);
    at += 1;
    if (first === '\\') return [escaped(), false];
    const last = source.charAt(at + 1);
    if (source[at] !== '-' || last === ']') return [bit(kindOfUnit(first.charCodeAt(0))), false];
    at += 2;
    // A range that ends in an escape or beyond the plain signs is not told apart.
    if (last === '\\' || last > '~') return [anything, false];
    let some: Kinds = 0;
    for (let unit = first.charCodeAt(0); unit <= last.charCodeAt(0); unit += 1) some |= bit(kindOfUnit(unit));
    return [some, first <= '0' && last >= '9'];
  }
}
