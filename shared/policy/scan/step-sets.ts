import type { CharacterKinds } from './character-kinds.ts';
import type { PatternSteps } from './pattern-steps.ts';

/** A pair of sets as one small number. */
const pairShift = 15;
/** Pairs that were joined last, by the last bits of the pair. */
const recentPairs = 4096;
/** A text for which they were forgotten that often is made to be slow. */
const mostTimes = 2;

export const unknown = -1;

/**
 * The sets of steps at which a scan can stand, each with a number, made when a text first comes to them: `after` one kind of character, or
 * `joined` from two.
 */
export class StepSets {
  readonly none = 0;
  readonly start = 1;
  readonly #steps: PatternSteps;
  readonly #kinds: CharacterKinds;
  readonly #mostSets: number;
  /** Set → steps that take a character, in rising order, and the patterns that end there. */
  #members: Int32Array[] = [];
  #ends: (readonly number[] | null)[] = [];
  #hasEnds = new Uint8Array(1024);
  #next = new Int16Array(0);
  #byHash = new Map<number, number[]>();
  #joins = new Map<number, number>();
  readonly #recentPairs = new Int32Array(recentPairs);
  readonly #recentJoins = new Int32Array(recentPairs);
  #timesEmptied = 0;
  /** Step → what it leads to without a character. */
  readonly #closures: (Int32Array | undefined)[];
  readonly #seen: Uint32Array;
  #round = 0;
  /** Where a set is gathered before it gets a number. */
  #gathered = new Int32Array(1024);
  #count = 0;
  #endsGathered: number[] = [];

  /** `mostSets`: past these the sets are forgotten and made anew as they are asked for; 32,767 at most. */
  constructor(steps: PatternSteps, kinds: CharacterKinds, mostSets: number) {
    this.#steps = steps;
    this.#kinds = kinds;
    this.#mostSets = mostSets;
    this.#closures = new Array(steps.sets.length);
    this.#seen = new Uint32Array(steps.sets.length);
    this.#reset();
  }

  begin(): void {
    this.#timesEmptied = 0;
  }

  get isFull(): boolean {
    return this.#members.length > this.#mostSets;
  }

  get endsIn(): Uint8Array {
    return this.#hasEnds;
  }

  get isSpent(): boolean {
    return this.#timesEmptied >= mostTimes;
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
    for (const step of this.#members[set] ?? []) {
      if (inSet[sets[step] ?? 0]?.[kind] !== 1) continue;
      for (const reached of this.#closure(next[step] ?? 0)) this.#reach(reached);
    }
    const made = this.#numbered();
    this.#next[set * this.#kinds.count + kind] = made;
    return made;
  }

  joined(one: number, other: number): number {
    if (one === this.none || one === other) return other;
    const pair = (one << pairShift) | other;
    const place = (Math.imul(one, 61) + other) & (recentPairs - 1);
    if (this.#recentPairs[place] === pair) return this.#recentJoins[place] ?? 0;
    const made = this.#joins.get(pair) ?? this.#join(one, other);
    this.#joins.set(pair, made);
    this.#recentPairs[place] = pair;
    this.#recentJoins[place] = made;
    return made;
  }

  #join(one: number, other: number): number {
    this.#gather();
    for (const set of [one, other]) {
      for (const step of this.#members[set] ?? []) this.#take(step);
      for (const pattern of this.#ends[set] ?? []) this.#end(pattern);
    }
    return this.#numbered();
  }

  markEnds(set: number, marks: Uint8Array): void {
    if (this.#hasEnds[set] === 0) return;
    for (const pattern of this.#ends[set] ?? []) marks[pattern] = 1;
  }

  /** Forgets all sets but the two at which the scan stands, and answers their new numbers. */
  emptied(one: number, other: number): [number, number] {
    const kept = [one, other].map((set) => ({
      members: this.#members[set] ?? new Int32Array(),
      ends: this.#ends[set] ?? [],
    }));
    this.#timesEmptied += 1;
    this.#reset();
    const [first = 0, second = 0] = kept.map(({ members, ends }) => {
      this.#gather();
      for (const step of members) this.#take(step);
      for (const pattern of ends) this.#end(pattern);
      return this.#numbered();
    });
    return [first, second];
  }

  #reset(): void {
    this.#members = [];
    this.#ends = [];
    this.#hasEnds = new Uint8Array(1024);
    this.#next = new Int16Array(1024 * this.#kinds.count).fill(unknown);
    this.#byHash = new Map();
    this.#joins = new Map();
    this.#recentPairs.fill(0);
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
    const pattern = this.#steps.ends.get(step);
    if (pattern === undefined) this.#take(step);
    else this.#end(pattern);
  }

  #take(step: number): void {
    if (this.#seen[step] === this.#round) return;
    this.#seen[step] = this.#round;
    if (this.#count === this.#gathered.length) {
      const larger = new Int32Array(this.#count * 2);
      larger.set(this.#gathered);
      this.#gathered = larger;
    }
    this.#gathered[this.#count] = step;
    this.#count += 1;
  }

  #end(pattern: number): void {
    if (!this.#endsGathered.includes(pattern)) this.#endsGathered.push(pattern);
  }

  /** The number of what was gathered, a new one if it is the first time. */
  #numbered(): number {
    const members = this.#gathered.slice(0, this.#count).sort();
    const ends = this.#endsGathered.sort((a, b) => a - b);
    let hash = 17;
    for (let i = 0; i < members.length; i += 1) hash = (Math.imul(hash, 31) + (members[i] ?? 0)) | 0;
    for (const pattern of ends) hash = (Math.imul(hash, 37) + pattern + 1) | 0;
    const alike = this.#byHash.get(hash);
    const same = alike?.find((set) => this.#isSame(set, members, ends));
    if (same !== undefined) return same;
    const set = this.#members.length;
    this.#members.push(members);
    this.#ends.push(ends.length === 0 ? null : ends);
    if (alike === undefined) this.#byHash.set(hash, [set]);
    else alike.push(set);
    this.#makeRoom(set);
    if (ends.length > 0) this.#hasEnds[set] = 1;
    if (set === this.none) this.#next.fill(this.none, 0, this.#kinds.count);
    return set;
  }

  #isSame(set: number, members: Int32Array, ends: readonly number[]): boolean {
    const known = this.#members[set];
    if (known === undefined || known.length !== members.length) return false;
    for (let i = 0; i < members.length; i += 1) if (known[i] !== members[i]) return false;
    const knownEnds = this.#ends[set] ?? [];
    return knownEnds.length === ends.length && knownEnds.every((pattern, i) => pattern === ends[i]);
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
