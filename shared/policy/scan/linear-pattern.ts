import { type PlainText, plain } from '../reading/plain-text.ts';
import { characterKinds, traits } from './character-kinds.ts';
import { patternSteps } from './pattern-steps.ts';
import { type PatternTree, readPattern } from './pattern-tree.ts';
import { StepSets, unknown } from './step-sets.ts';

/** Offsets into the text as written. */
export type PatternPlace = { readonly start: number; readonly end: number };
export type FindPlaces = (text: PlainText) => readonly PatternPlace[];

const longestSource = 200;
/** A match longer than this is none. */
const longestMatch = 200;
const mostSteps = 2000;
const mostSets = 4000;
/** All that is not a plain character in a pattern that a pack may have. */
const known = /\\(?:[dws]|W|p\{[LN]\}|[^\p{L}\p{N}])|\\?[^\\]/gu;
const unwelcome = /\(\?(?!:)|\\[^dwsWp\p{P}\p{S}]|\\p(?!\{[LN]\})|[\^$]/u;
const largeCount = /\{\d*,?(\d{3,})\}/;

/**
 * A pattern of a pack, over plain text: found where a word or sign begins and no letter or digit follows, the longest match at each place. It runs on
 * an automaton, so a text costs the same for any pattern: none can run away.
 */
export function linearPattern(source: string): FindPlaces {
  const steps = patternSteps([readPattern(folded(source))], { isExact: true });
  const kinds = characterKinds(steps.characterSets);
  const sets = new StepSets(steps, kinds, mostSets);
  return ({ text, starts, ends }) => {
    const places: PatternPlace[] = [];
    let reached = 0;
    let isBehindWord = false;
    for (let at = 0; at < text.length; at += 1) {
      const kind = kinds.kindAt(text, at);
      if (kind === kinds.secondHalf) continue;
      const to = isBehindWord || at < reached ? 0 : endOf(text, at);
      isBehindWord = ((kinds.traits[kind] ?? 0) & traits.word) !== 0;
      if (to === 0) continue;
      places.push({ start: starts[at] ?? 0, end: ends[to - 1] ?? 0 });
      reached = to;
    }
    return places;
  };

  /** Where the longest match that begins at `from` ends; 0 where there is none. */
  function endOf(text: string, from: number): number {
    sets.keepFew();
    let end = 0;
    let set = sets.start;
    for (let at = from; set !== sets.none && at - from <= longestMatch; at += 1) {
      const kind = at < text.length ? kinds.kindAt(text, at) : unknown;
      const isBoundary = kind === unknown || ((kinds.traits[kind] ?? 0) & traits.word) === 0;
      if (isBoundary && at > from && sets.hasEnds[set] === 1) end = at;
      if (kind === unknown) break;
      if (kind === kinds.secondHalf) continue;
      const next = sets.table[set * kinds.count + kind] ?? unknown;
      set = next === unknown ? sets.after(set, kind) : next;
    }
    return end;
  }
}

/** What is wrong with a pattern of a pack, as a sentence; null where nothing is. */
export function linearPatternProblem(source: string): string | null {
  if (source.length > longestSource) return `A pattern has ${longestSource} characters at most.`;
  try {
    new RegExp(source, 'u');
  } catch (error) {
    return `This is no pattern: ${error instanceof Error ? error.message : String(error)}`;
  }
  const strange = unwelcome.exec(source.replaceAll(/\[\^/g, '['));
  if (strange !== null) return `A pattern cannot use “${strange[0]}”.`;
  if (largeCount.test(source)) return 'A pattern counts to 99 at most.';
  const tree = readPattern(folded(source));
  if (sizeOf(tree) > mostSteps) return 'This pattern is too large: count to less, or write fewer choices.';
  const steps = patternSteps([tree], { isExact: true });
  const sets = new StepSets(steps, characterKinds(steps.characterSets), mostSets);
  return sets.hasEnds[sets.start] === 1 ? 'This pattern also matches nothing at all.' : null;
}

/** How many characters it can be laid out as, counted before it is. */
function sizeOf(tree: PatternTree): number {
  const total = (parts: readonly PatternTree[]) => parts.reduce((sum, part) => sum + sizeOf(part), 1);
  switch (tree.kind) {
    case 'character':
      return 1;
    case 'sequence':
      return total(tree.parts);
    case 'choice':
      return total(tree.ways);
    case 'repeat':
      return sizeOf(tree.part) * Math.max(1, tree.most ?? tree.least + 1);
  }
}

/** Written as plain text is: small letters without marks. */
function folded(source: string): string {
  return source.replaceAll(known, (part) => (part.startsWith('\\') ? part : plainLetter(part)));
}

function plainLetter(character: string): string {
  return /\p{L}/u.test(character) ? plain(character) : character;
}
