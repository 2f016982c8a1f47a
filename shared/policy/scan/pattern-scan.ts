import { onceForText } from '../reading/once-for-text.ts';
import { endOfStretch } from '../reading/stretches.ts';
import { type CharacterKinds, characterKinds, traits } from './character-kinds.ts';
import { patternChoices } from './pattern-choices.ts';
import { patternSteps } from './pattern-steps.ts';
import { readPattern } from './pattern-tree.ts';
import { StepSets, unknown } from './step-sets.ts';

/** Of one pattern: where one of its choices may match, and which, in turn: offset, choice, offset, choice, in rising order. */
export type Candidates = readonly number[];

type Asked = { readonly plain: object; readonly found: readonly (number[] | undefined)[] };

const none: Candidates = [];
const mostRecent = 3;
/** What has begun is followed to the end of its second word: few patterns begin with the same two. */
const wordsRead = 2;
/** Or so many characters: a row of signs has no word. */
const mostRead = 24;

/** One more for a character of two units. */
const mostLookedAt = mostRead + 2;

type Reader = {
  readonly kinds: CharacterKinds;
  readonly sets: StepSets;
  /** Choice → the place at which it was taken last, so that it is taken once. */
  readonly taken: Int32Array;
};

type Machine = {
  /** What `readStretch` answers, remembered. */
  readonly stretches: (text: string) => readonly number[];
  /** Choice → its pattern, and the first choice of each pattern. */
  readonly patternOf: Int32Array;
  readonly firstOf: Int32Array;
};

/**
 * Asks a text about any number of patterns in one pass: which may match where, which is seldom, so that an expression is tried there alone. Each
 * pattern is one over plain text that begins where a word or sign begins and ends where no letter follows. A lazy automaton: what stands in memory
 * is what texts have asked for.
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

  /** The number by which candidates of the pattern are asked for; the same for the same source. */
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

  /** Worked out once a text for all patterns, since dozens of them ask. */
  candidates(plain: { readonly text: string }, id: number): Candidates {
    for (const asked of this.#recent) if (asked.plain === plain) return asked.found[id] ?? none;
    this.#machine ??= makeMachine(this.#sources, this.#mostSets);
    const found = scan(plain.text, this.#machine, new Array(this.#sources.length));
    this.#recent = [{ plain, found }, ...this.#recent.slice(0, mostRecent - 1)];
    return found[id] ?? none;
  }
}

function makeMachine(sources: readonly string[], mostSets: number): Machine {
  const choices = sources.map(patternChoices);
  const steps = patternSteps(choices.flat().map(readPattern));
  const kinds = characterKinds(steps.characterSets);
  const patternOf = Int32Array.from(choices.flatMap((own, pattern) => own.map(() => pattern)));
  const firstOf = Int32Array.from(choices, (_, pattern) => patternOf.indexOf(pattern));
  const taken = new Int32Array(patternOf.length);
  const reader: Reader = { kinds, sets: new StepSets(steps, kinds, mostSets), taken };
  return { stretches: onceForText((text) => readStretch(text, reader)), patternOf, firstOf };
}

function scan(
  text: string,
  { stretches, patternOf, firstOf }: Machine,
  found: (number[] | undefined)[],
): readonly (number[] | undefined)[] {
  for (let from = 0; from < text.length; ) {
    const end = endOfStretch(text, from);
    const begun = stretches(text.slice(from, end + mostLookedAt));
    for (let i = 0; i < begun.length; i += 2) {
      const choice = begun[i + 1] ?? 0;
      const pattern = patternOf[choice] ?? 0;
      const own = found[pattern] ?? [];
      own.push(from + (begun[i] ?? 0), choice - (firstOf[pattern] ?? 0));
      found[pattern] = own;
    }
    from = end;
  }
  return found;
}

/** Which choices may match where in the first stretch of a text, in turn: offset, choice, offset, choice. What follows it is looked at only. */
function readStretch(text: string, { kinds, sets, taken }: Reader): readonly number[] {
  const { traits: traitsOf, count, secondHalf } = kinds;
  const begun: number[] = [];
  /** Choices that may match at one place. */
  const here: number[] = [];
  taken.fill(unknown);
  const end = endOfStretch(text, 0);
  let isBehindWord = false;
  for (let at = 0; at < end; at += 1) {
    const kind = kinds.kindAt(text, at);
    if (kind === secondHalf) continue;
    if (!isBehindWord) read(at);
    isBehindWord = ((traitsOf[kind] ?? 0) & traits.word) !== 0;
  }
  return begun;

  /** Follows all patterns from one place. */
  function read(from: number): void {
    sets.keepFew();
    let { table, hasEnds } = sets;
    let set = sets.start;
    let words = 0;
    let isInWord = false;
    for (let at = from; set !== sets.none; at += 1) {
      const isOver = at >= text.length;
      const kind = isOver ? unknown : kinds.kindAt(text, at);
      if (kind === secondHalf) continue;
      const trait = traitsOf[kind] ?? 0;
      if (hasEnds[set] === 1 && (trait & traits.letter) === 0) take(sets.endsOf(set), from);
      if (isOver) break;
      const isWord = (trait & traits.word) !== 0;
      if (isInWord && !isWord) words += 1;
      if (words === wordsRead || at - from >= mostRead) {
        take(sets.begunOf(set), from);
        break;
      }
      isInWord = isWord;
      const next = table[set * count + kind] ?? unknown;
      if (next !== unknown) set = next;
      else {
        set = sets.after(set, kind);
        ({ table, hasEnds } = sets);
      }
    }
    if (here.length > 0) file(from);
  }

  function take(choices: Int32Array, at: number): void {
    for (const choice of choices) {
      if (taken[choice] === at) continue;
      taken[choice] = at;
      here.push(choice);
    }
  }

  function file(at: number): void {
    here.sort((a, b) => a - b);
    for (const choice of here) begun.push(at, choice);
    here.length = 0;
  }
}
