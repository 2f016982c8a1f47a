import { beginningLength, kinds } from './word-beginnings.ts';

/** One bit for each kind of character. */
export type Kinds = number;
/** Beginnings read so far: the kinds, five bits each, with the count of them in the bits above. */
export type Read = ReadonlySet<number>;
/** What a part of a pattern makes of them. */
export type Step = (read: Read) => Read;

/** A pattern that can begin in more ways would be tried nearly everywhere, so they are not told apart. */
const maxWays = 4096;
export const everything: Read = new Set([-1]);

export const anything: Kinds = -1;
export const other: Kinds = 1 << kinds.other;
const countShift = 5 * beginningLength;

export function bit(kind: number): Kinds {
  return 1 << kind;
}

export const unchanged: Step = (read) => read;

export function inTurn(steps: readonly Step[]): Step {
  return (read) => steps.reduce((now, step) => step(now), read);
}

export function union(sets: readonly Read[]): Read {
  if (sets.length === 1 && sets[0] !== undefined) return sets[0];
  if (sets.includes(everything)) return everything;
  const all = new Set<number>();
  for (const set of sets) for (const read of set) all.add(read);
  return all.size > maxWays ? everything : all;
}

/** A character that is no sign of its own may be two units long. */
export function oneOf(allowed: Kinds): Step {
  const single = character(allowed);
  if ((allowed & other) === 0) return single;
  const pair = inTurn([character(other), character(other)]);
  return (read) => union([single(read), pair(read)]);
}

export function character(allowed: Kinds): Step {
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
