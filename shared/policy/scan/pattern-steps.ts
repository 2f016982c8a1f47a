import type { CharacterSet, PatternTree } from './pattern-tree.ts';

/**
 * Patterns as one network of steps. A step takes a character (`sets` names the set it must be in, and `next` what follows), is where ways part
 * (`ways`), or is the end of a pattern (`ends`).
 */
export type PatternSteps = {
  readonly start: number;
  /** Index into `characterSets`; -1 for a step that takes no character. */
  readonly sets: Int32Array;
  readonly next: Int32Array;
  readonly ways: ReadonlyMap<number, readonly number[]>;
  /** Step → pattern. */
  readonly ends: ReadonlyMap<number, number>;
  /** Of each step; -1 for the start. */
  readonly patternOf: Int32Array;
  readonly characterSets: readonly CharacterSet[];
};

type Repeat = Extract<PatternTree, { readonly kind: 'repeat' }>;

/** `isExact`: counted repeats are counted. Otherwise they are any number of times, which takes far fewer steps and matches a little more. */
export function patternSteps(
  patterns: readonly PatternTree[],
  { isExact = false }: { readonly isExact?: boolean } = {},
): PatternSteps {
  const sets: number[] = [];
  const next: number[] = [];
  const ways = new Map<number, readonly number[]>();
  const ends = new Map<number, number>();
  const patternOf: number[] = [];
  let laid = 0;
  const characterSets: CharacterSet[] = [];
  const known = new Map<CharacterSet, number>();
  const alike = new Map<string, number>();

  const begins = patterns.map((tree, pattern) => {
    laid = pattern;
    const end = step(-1, -1);
    ends.set(end, pattern);
    return lay(tree, end);
  });
  laid = -1;
  const start = step(-1, -1);
  ways.set(start, begins);
  return {
    start,
    sets: Int32Array.from(sets),
    next: Int32Array.from(next),
    ways,
    ends,
    patternOf: Int32Array.from(patternOf),
    characterSets,
  };

  function step(set: number, then: number): number {
    sets.push(set);
    next.push(then);
    patternOf.push(laid);
    return sets.length - 1;
  }

  /** Lays the steps of a tree before those of what follows it; answers where they begin. */
  function lay(tree: PatternTree, then: number): number {
    switch (tree.kind) {
      case 'character':
        return step(indexOf(tree.set), then);
      case 'sequence':
        return tree.parts.reduceRight((after, part) => lay(part, after), then);
      case 'choice': {
        const parting = step(-1, -1);
        ways.set(
          parting,
          tree.ways.map((way) => lay(way, then)),
        );
        return parting;
      }
      case 'repeat':
        return isExact || tree.most === 1 ? counted(tree, then) : repeated(tree, then);
    }
  }

  function repeated({ part, least }: Pick<Repeat, 'part' | 'least'>, then: number): number {
    const parting = step(-1, -1);
    const inner = lay(part, parting);
    ways.set(parting, [inner, then]);
    return least === 0 ? parting : inner;
  }

  /** Laid once for each time it has to be there, and once for each time it may. */
  function counted({ part, least, most }: Repeat, then: number): number {
    let at = most === null ? repeated({ part, least: 0 }, then) : then;
    for (let time = least; time < (most ?? least); time += 1) {
      const parting = step(-1, -1);
      ways.set(parting, [lay(part, at), then]);
      at = parting;
    }
    for (let time = 0; time < least; time += 1) at = lay(part, at);
    return at;
  }

  function indexOf(set: CharacterSet): number {
    const found = known.get(set);
    if (found !== undefined) return found;
    const written = JSON.stringify(set);
    const index = alike.get(written) ?? characterSets.push(set) - 1;
    alike.set(written, index);
    known.set(set, index);
    return index;
  }
}
