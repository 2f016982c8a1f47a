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
  readonly characterSets: readonly CharacterSet[];
};

export function patternSteps(patterns: readonly PatternTree[]): PatternSteps {
  const sets: number[] = [];
  const next: number[] = [];
  const ways = new Map<number, readonly number[]>();
  const ends = new Map<number, number>();
  const characterSets: CharacterSet[] = [];
  const known = new Map<CharacterSet, number>();
  const alike = new Map<string, number>();

  const begins = patterns.map((tree, pattern) => {
    const end = step(-1, -1);
    ends.set(end, pattern);
    return lay(tree, end);
  });
  const start = step(-1, -1);
  ways.set(start, begins);
  return { start, sets: Int32Array.from(sets), next: Int32Array.from(next), ways, ends, characterSets };

  function step(set: number, then: number): number {
    sets.push(set);
    next.push(then);
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
      case 'repeat': {
        const parting = step(-1, -1);
        const inner = lay(tree.part, tree.isOnce ? then : parting);
        ways.set(parting, [inner, then]);
        return tree.isOptional ? parting : inner;
      }
    }
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
