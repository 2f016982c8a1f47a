import { beginningCount, beginningLength, kindOfUnit, kinds } from './word-beginnings.ts';

/** One bit for each kind of character. */
type Kinds = number;
/** Beginnings read so far: the kinds, five bits each, with the count of them in the bits above. */
type Read = ReadonlySet<number>;
type Step = (read: Read) => Read;

/** A pattern that can begin in more ways would be tried nearly everywhere, so they are not told apart. */
const maxWays = 4096;
const everything: Read = new Set([-1]);

const countShift = 5 * beginningLength;
const anything: Kinds = -1;
const bit = (kind: number): Kinds => 1 << kind;
const letters: Kinds = 0b111111111111111111111111110;
const noLetter: Kinds = ~letters;
const escapes: Readonly<Record<string, Kinds>> = {
  d: bit(kinds.digit),
  w: letters | bit(kinds.digit) | bit(kinds.other),
  s: bit(kinds.space) | bit(kinds.other),
  D: anything,
  W: anything,
  S: anything,
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

  function escaped(): Kinds {
    const sign = source.charAt(at);
    const property = /^(?:[pPu]\{[^}]*\}|u[\da-f]{4})/i.exec(source.slice(at, at + 60))?.[0];
    at += property?.length ?? 1;
    if (property !== undefined) return anything;
    return escapes[sign] ?? (/\w/.test(sign) ? anything : bit(kindOfUnit(sign.charCodeAt(0))));
  }

  function characterClass(): Kinds {
    let found: Kinds = source[at] === '^' ? anything : 0;
    while (at < source.length && source[at] !== ']') {
      const unit = source.charCodeAt(at);
      at += 1;
      if (source[at - 1] === '\\') found |= escaped();
      else if (source[at] === '-' && source[at + 1] !== ']') {
        const last = source.charCodeAt(at + 1);
        // A range that ends in an escape or beyond the plain signs is not told apart.
        if (source[at + 1] === '\\' || last > 0x7f) found = anything;
        else for (let within = unit; within <= last; within += 1) found |= bit(kindOfUnit(within));
        at += 2;
      } else found |= bit(kindOfUnit(unit));
    }
    at += 1;
    return found;
  }
}

const unchanged: Step = (read) => read;

function inTurn(steps: readonly Step[]): Step {
  return (read) => steps.reduce((now, step) => step(now), read);
}

function union(sets: readonly Read[]): Read {
  if (sets.length === 1 && sets[0] !== undefined) return sets[0];
  if (sets.includes(everything)) return everything;
  const all = new Set<number>();
  for (const set of sets) for (const read of set) all.add(read);
  return all.size > maxWays ? everything : all;
}

/** A character that is no sign of its own may be two units long. */
function oneOf(allowed: Kinds): Step {
  const single = character(allowed);
  if ((allowed & bit(kinds.other)) === 0) return single;
  const pair = inTurn([character(bit(kinds.other)), character(bit(kinds.other))]);
  return (read) => union([single(read), pair(read)]);
}

function character(allowed: Kinds): Step {
  return (read) => {
    if (read === everything) return everything;
    const next = new Set<number>();
    for (const before of read) {
      const count = before >> countShift;
      if (count === beginningLength) next.add(before);
      else
        for (let kind = 0; kind < 32; kind += 1) {
          if ((allowed & bit(kind)) === 0) continue;
          const place = 5 * (beginningLength - 1 - count);
          next.add((before + (1 << countShift)) | (kind << place));
        }
    }
    return next.size > maxWays ? everything : next;
  };
}
