import { alignTerm, type Effort } from './align-term.ts';
import { classOf, firstLetter, gap, letterTable, nothing, readingsOf } from './letters.ts';
import { characterAt } from './plain-text.ts';
import { isPlausibleSpelling } from './plausible-spelling.ts';
import { makeTerm } from './term.ts';
import { childOf, classTable, makeTermIndex, type TermIndex } from './term-index.ts';
import { termStarts } from './term-starts.ts';

/** `term` is the place in the list. Offsets are into the text as written, inflection included. */
export type TermHit = { readonly term: number; readonly start: number; readonly end: number };

/** Lazy, so that whoever has found enough stops. */
export type FindTerms = (text: string) => Iterable<TermHit>;

const maxGap = 4;
/** Hostile texts branch at signs that can be read in several ways; past this a start is given up on. */
const maxSteps = 400;
/** A text that takes more steps than these is made to be slow, and from there on signs begin nothing and a letter gets few. */
const effortPerText = 20_000;
const effortPerCharacter = 0.25;
const fewSteps = 18;
/** What comparing one term counts for there. */
const comparing = 4;

const none: TermHit[] = [];
let classes: Uint16Array | undefined;

/**
 * Makes the search for any number of terms, in whatever spelling a reader would still take for them; never inside another
 * word. One pass over the text, walking the index only where a word begins.
 */
export function findTerms(terms: readonly string[]): FindTerms {
  const made = terms.flatMap((written, id) => makeTerm(id, written) ?? []);
  const index = makeTermIndex(made);
  classes ??= classTable(letterTable());
  const table = classes;
  return (text) => (made.length === 0 ? [] : find(text, index, table));
}

function* find(text: string, index: TermIndex, table: Uint16Array): Generator<TermHit> {
  const { count, places, isSign } = termStarts(text, table);
  const effort: Effort = { left: effortPerText + effortPerCharacter * text.length };
  for (let i = 0; i < count; i += 1) {
    const at = places[i] ?? 0;
    if (isSign[i] === 1 ? effort.left > 0 : mayBegin(text, at, index, table))
      yield* tryAt(text, at, index, table, effort);
  }
}

/** The plain part of the walk, without any allocation: ends nearly all walks after a letter or three. */
function mayBegin(text: string, start: number, index: TermIndex, table: Uint16Array): boolean {
  const { edges, isLeaf, from, endsTo } = index;
  let node = 0;
  let before = 0;
  let between = 0;
  let depth = 0;
  let at = start;
  for (; isLeaf[node] === 0; at += 1) {
    if (at >= text.length) return false;
    const read = table[text.charCodeAt(at)] ?? gap;
    if (read >= firstLetter) {
      if (read === before && table[text.charCodeAt(at + 1)] === read) return true;
      node = childOf(edges, node, read);
      if (node === 0) return false;
      if (endsTo[node] !== from[node]) return true;
      before = read;
      between = 0;
      depth += 1;
    } else if (read === gap) {
      between += 1;
      if (between > maxGap) return false;
    } else if (read !== nothing) return true;
  }
  for (let i = endsTo[node] ?? 0; i < (index.to[node] ?? 0); i += 1) {
    if (mayGoOn(text, at, index.terms[i]?.letters ?? '', depth, before, table)) return true;
  }
  return false;
}

/** The same for the rest of one term; the comparison decides about whatever is more than letters and gaps. */
function mayGoOn(
  text: string,
  from: number,
  letters: string,
  depth: number,
  last: number,
  table: Uint16Array,
): boolean {
  let place = depth;
  let before = last;
  let between = 0;
  for (let at = from; place < letters.length; at += 1) {
    if (at >= text.length) return false;
    const read = table[text.charCodeAt(at)] ?? gap;
    if (read >= firstLetter) {
      if (read !== classOf(letters.charCodeAt(place))) return read === before;
      before = read;
      between = 0;
      place += 1;
    } else if (read === gap) {
      between += 1;
      if (between > maxGap) return false;
    } else if (read !== nothing) return true;
  }
  return true;
}

function tryAt(
  text: string,
  start: number,
  index: TermIndex,
  table: Uint16Array,
  effort: Effort,
): readonly TermHit[] {
  let hits: TermHit[] = none;
  const { edges } = index;
  const limit = effort.left > 0 ? maxSteps : fewSteps;
  let steps = 0;

  function walk(from: number, at: number, gapLength: number, last: number): void {
    let node = from;
    let position = at;
    let between = gapLength;
    let before = last;
    for (;;) {
      if (index.isLeaf[node] === 1) {
        compare(index.endsTo[node] ?? 0, index.to[node] ?? 0);
        return;
      }
      steps += 1;
      if (steps > limit || position >= text.length) return;
      const read = table[text.charCodeAt(position)] ?? gap;
      if (read >= firstLetter) {
        // A stretched letter may count once or as often as it stands there; the comparison decides.
        if (read === before && between === 0 && isStretched(position, read))
          walk(node, position + 1, 0, before);
        node = childOf(edges, node, read);
        if (node === 0) return;
        compare(index.from[node] ?? 0, index.endsTo[node] ?? 0);
        before = read;
        between = 0;
        position += 1;
      } else if (read === nothing) position += 1;
      else if (read === gap) {
        between += 1;
        if (between > maxGap || position === start) return;
        position += 1;
      } else {
        branch(node, position, between, before);
        return;
      }
    }
  }

  function isStretched(position: number, read: number): boolean {
    return table[text.charCodeAt(position + 1)] === read || table[text.charCodeAt(position - 2)] === read;
  }

  function branch(node: number, position: number, between: number, before: number): void {
    const character = characterAt(text, position);
    const after = position + character.length;
    for (const reading of readingsOf(character)) {
      if (reading.isGap) {
        if (between < maxGap && position > start) walk(node, after, between + 1, before);
      } else if (reading.isMask) {
        if (position > start) walkMask(node, after);
      } else if (reading.letters === '') walk(node, after, between, before);
      else {
        let next = node;
        for (let i = 0; i < reading.letters.length; i += 1) {
          const child = childOf(edges, next, classOf(reading.letters.charCodeAt(i)));
          if (child === 0) {
            next = -1;
            break;
          }
          next = child;
          compare(index.from[next] ?? 0, index.endsTo[next] ?? 0);
          if (index.isLeaf[next] === 1) break;
        }
        if (next >= 0) walk(next, after, 0, 0);
      }
    }
  }

  /** Any Latin letter may be under the mask. */
  function walkMask(node: number, after: number): void {
    for (let unit = 97; unit < 123; unit += 1) {
      const child = childOf(edges, node, unit);
      if (child === 0) continue;
      compare(index.from[child] ?? 0, index.endsTo[child] ?? 0);
      walk(child, after, 0, unit);
    }
  }

  function compare(from: number, to: number): void {
    for (let i = from; i < to && steps <= limit; i += 1) {
      steps += limit === fewSteps ? comparing : 1;
      const term = index.terms[i];
      if (term === undefined) continue;
      const alignment = alignTerm(text, start, term, effort);
      if (alignment === null || !isPlausibleSpelling(text, term, alignment)) continue;
      if (hits === none) hits = [];
      hits.push({ term: term.id, start, end: alignment.end });
    }
  }

  walk(0, start, 0, 0);
  effort.left -= steps;
  return hits;
}
