import type { CharacterKinds } from './character-kinds.ts';
import type { PatternSteps } from './pattern-steps.ts';

export const unknown = -1;

const nothing = new Int32Array();

/** The sets of steps at which a reading of a text can stand, each with a number, made when a text first comes to them. */
export class StepSets {
  readonly none = 0;
  readonly start = 1;
  readonly #steps: PatternSteps;
  readonly #kinds: CharacterKinds;
  readonly #mostSets: number;
  /** Set → steps that take a character, in rising order, and the patterns that end there. */
  #members: Int32Array[] = [];
  #ends: Int32Array[] = [];
  /** Set → the patterns of its steps, once they were asked for. */
  #begun: (Int32Array | undefined)[] = [];
  #hasEnds = new Uint8Array(1024);
  #next = new Int16Array(0);
  #byHash = new Map<number, number[]>();
  /** Step → what it leads to without a character. */
  readonly #closures: (Int32Array | undefined)[];
  readonly #seen: Uint32Array;
  #round = 0;
  /** Where a set is gathered before it gets a number. */
  #gathered = new Int32Array(1024);
  #count = 0;
  #endsGathered: number[] = [];

  /** `mostSets`: how many are kept in memory; 32,766 at most. */
  constructor(steps: PatternSteps, kinds: CharacterKinds, mostSets: number) {
    this.#steps = steps;
    this.#kinds = kinds;
    this.#mostSets = mostSets;
    this.#closures = new Array(steps.sets.length);
    this.#seen = new Uint32Array(steps.sets.length);
    this.#reset();
  }

  /** Forgets all sets where they are too many; they are made anew as they are asked for. To be called where no number of a set is held. */
  keepFew(): void {
    if (this.#members.length > this.#mostSets) this.#reset();
  }

  /** Set → 1 where a pattern ends there. */
  get hasEnds(): Uint8Array {
    return this.#hasEnds;
  }

  /** The patterns that end there, in rising order. */
  endsOf(set: number): Int32Array {
    return this.#ends[set] ?? nothing;
  }

  /** The patterns that have begun there and may go on, in rising order. */
  begunOf(set: number): Int32Array {
    const known = this.#begun[set];
    if (known !== undefined) return known;
    const patterns = new Set<number>();
    for (const step of this.#members[set] ?? nothing) patterns.add(this.#steps.patternOf[step] ?? 0);
    const begun = Int32Array.from(patterns).sort();
    this.#begun[set] = begun;
    return begun;
  }

  /** Set and kind → the set after it, `unknown` where none has asked yet. Another array once sets were made. */
  get table(): Int16Array {
    return this.#next;
  }

  /** Makes what the table does not know. */
  after(set: number, kind: number): number {
    const { sets, next } = this.#steps;
    const { inSet } = this.#kinds;
    this.#gather();
    for (const step of this.#members[set] ?? nothing) {
      if (inSet[sets[step] ?? 0]?.[kind] !== 1) continue;
      for (const reached of this.#closure(next[step] ?? 0)) this.#reach(reached);
    }
    const made = this.#numbered();
    this.#next[set * this.#kinds.count + kind] = made;
    return made;
  }

  #reset(): void {
    this.#members = [];
    this.#ends = [];
    this.#begun = [];
    this.#hasEnds = new Uint8Array(1024);
    this.#next = new Int16Array(1024 * this.#kinds.count).fill(unknown);
    this.#byHash = new Map();
    this.#gather();
    this.#numbered();
    this.#gather();
    for (const step of this.#closure(this.#steps.start)) this.#reach(step);
    this.#numbered();
  }

  /** Steps that take a character, and ends, that a step leads to without one. */
  #closure(from: number): Int32Array {
    const known = this.#closures[from];
    if (known !== undefined) return known;
    const { sets, ways, ends } = this.#steps;
    const found = new Set<number>();
    const visited = new Set<number>([from]);
    const waiting = [from];
    for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
      if ((sets[step] ?? -1) >= 0 || ends.has(step)) found.add(step);
      for (const way of ways.get(step) ?? []) {
        if (visited.has(way)) continue;
        visited.add(way);
        waiting.push(way);
      }
    }
    const closure = Int32Array.from(found);
    this.#closures[from] = closure;
    return closure;
  }

  #gather(): void {
    this.#round += 1;
    this.#count = 0;
    this.#endsGathered = [];
  }

  #reach(step: number): void {
    if (this.#seen[step] === this.#round) return;
    this.#seen[step] = this.#round;
    const pattern = this.#steps.ends.get(step);
    if (pattern === undefined) this.#take(step);
    else this.#endsGathered.push(pattern);
  }

  #take(step: number): void {
    if (this.#count === this.#gathered.length) {
      const larger = new Int32Array(this.#count * 2);
      larger.set(this.#gathered);
      this.#gathered = larger;
    }
    this.#gathered[this.#count] = step;
    this.#count += 1;
  }

  /** The number of what was gathered, a new one if it is the first time. */
  #numbered(): number {
    const members = this.#gathered.slice(0, this.#count).sort();
    const ends = Int32Array.from(this.#endsGathered).sort();
    let hash = 17;
    for (let i = 0; i < members.length; i += 1) hash = (Math.imul(hash, 31) + (members[i] ?? 0)) | 0;
    for (const pattern of ends) hash = (Math.imul(hash, 37) + pattern + 1) | 0;
    const alike = this.#byHash.get(hash);
    const same = alike?.find(
      (set) => isSame(this.#members[set] ?? nothing, members) && isSame(this.#ends[set] ?? nothing, ends),
    );
    if (same !== undefined) return same;
    const set = this.#members.length;
    this.#members.push(members);
    this.#ends.push(ends);
    if (alike === undefined) this.#byHash.set(hash, [set]);
    else alike.push(set);
    this.#makeRoom(set);
    if (ends.length > 0) this.#hasEnds[set] = 1;
    if (set === this.none) this.#next.fill(this.none, 0, this.#kinds.count);
    return set;
  }

  #makeRoom(set: number): void {
    if (set < this.#hasEnds.length) return;
    const next = new Int16Array(this.#next.length * 2).fill(unknown);
    next.set(this.#next);
    this.#next = next;
    const hasEnds = new Uint8Array(this.#hasEnds.length * 2);
    hasEnds.set(this.#hasEnds);
    this.#hasEnds = hasEnds;
  }
}

function isSame(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((value, i) => value === other[i]);
}
