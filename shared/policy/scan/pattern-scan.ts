import { type CharacterKinds, characterKinds, traits } from './character-kinds.ts';
import { type PatternSteps, patternSteps } from './pattern-steps.ts';
import { readPattern } from './pattern-tree.ts';
import { StepSets, unknown } from './step-sets.ts';

/** Of each pattern: 1 where it may match somewhere in the text, 0 where it surely does not. */
export type PatternMarks = Uint8Array;

type Asked = { readonly plain: object; readonly marks: PatternMarks };

const mostRecent = 3;

type Machine = { readonly kinds: CharacterKinds; readonly sets: StepSets };

/**
 * Asks a text about any number of patterns in one pass. Each pattern is one over plain text that begins where a word or sign begins and ends
 * where no letter follows. A lazy automaton: what stands in memory is what texts have asked for. Two of its states are kept apart, the
 * patterns begun at this word and those begun before, because the former are the same in every text.
 */
export class PatternScan {
  readonly #mostSets: number;
  readonly #sources: string[] = [];
  readonly #ids = new Map<string, number>();
  #machine: Machine | undefined;
  /** The texts that were asked about last: a post has two or three. */
  #recent: readonly Asked[] = [];

  /** `mostSets`: how many states are kept in memory at most. */
  constructor(mostSets = 24_000) {
    this.#mostSets = mostSets;
  }

  /** The pattern's place in the marks. */
  add(source: string): number {
    const known = this.#ids.get(source);
    if (known !== undefined) return known;
    const id = this.#sources.length;
    this.#sources.push(source);
    this.#ids.set(source, id);
    this.#machine = undefined;
    this.#recent = [];
    return id;
  }

  /** Worked out once a text, since dozens of patterns ask. */
  marksOf(plain: { readonly text: string }): PatternMarks {
    for (const asked of this.#recent) if (asked.plain === plain) return asked.marks;
    this.#machine ??= makeMachine(this.#sources, this.#mostSets);
    const marks = scan(plain.text, this.#machine, new Uint8Array(this.#sources.length));
    this.#recent = [{ plain, marks }, ...this.#recent.slice(0, mostRecent - 1)];
    return marks;
  }
}

function makeMachine(sources: readonly string[], mostSets: number): Machine {
  const steps: PatternSteps = patternSteps(sources.map(readPattern));
  const kinds = characterKinds(steps.characterSets);
  return { kinds, sets: new StepSets(steps, kinds, mostSets) };
}

function scan(text: string, { kinds, sets }: Machine, marks: PatternMarks): PatternMarks {
  const { ofUnit, unread, traits: traitsOf, count, secondHalf } = kinds;
  const { none, start } = sets;
  sets.begin();
  let { table } = sets;
  let earlier = none;
  let here = start;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    let kind = ofUnit[unit] ?? 0;
    if (kind === unread) kind = kinds.read(unit);
    if (kind === secondHalf) continue;
    const trait = traitsOf[kind] ?? 0;
    if ((trait & traits.letter) === 0) {
      if (here !== none) sets.markEnds(here, marks);
      if (earlier !== none) sets.markEnds(earlier, marks);
    }
    if (here !== none) {
      const next = table[here * count + kind] ?? unknown;
      if (next === unknown) {
        here = sets.after(here, kind);
        ({ table } = sets);
      } else here = next;
    }
    if (earlier !== none) {
      const next = table[earlier * count + kind] ?? unknown;
      if (next === unknown) {
        earlier = sets.after(earlier, kind);
        ({ table } = sets);
      } else earlier = next;
    }
    if ((trait & traits.word) === 0) {
      if (here !== none) {
        earlier = sets.joined(earlier, here);
        ({ table } = sets);
      }
      here = start;
      if (sets.isFull) {
        if (sets.isSpent) return marks.fill(1);
        [earlier, here] = sets.emptied(earlier, here);
        ({ table } = sets);
      }
    }
  }
  sets.markEnds(here, marks);
  sets.markEnds(earlier, marks);
  return marks;
}
