import { classOf, firstLetter, gap, letterTable, nothing, readingsOf } from './letters.ts';
import { mayStandFor } from './may-stand-for.ts';
import { characterAt } from './plain-text.ts';
import type { Term } from './term.ts';
import { wordEndAfter } from './word-end.ts';

/** Where each letter of a term stands in the text as written. */
export type Alignment = {
  /** Behind the last letter and its inflection. */
  readonly end: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Letters that a mask (`f*ck`) hides. */
  readonly masked: number;
};

/** Longest run between two letters that is still taken for one word. */
const maxGap = 4;
/** Marks and invisible characters that may hang on one letter. */
const maxNothing = 64;
/** What looks like the term in so many ways is given up on. */
const maxSteps = 600;
/** In a text made to be slow, steps beyond the letters of the term. */
const spareSteps = 6;

/** Steps that a text may still take before it counts as made to be slow. */
export type Effort = { left: number };

/** Nearly all attempts end in nothing, so they share the places they write to. */
let scratch = scratchFor(256);

function scratchFor(letters: number) {
  return { starts: new Uint32Array(letters), ends: new Uint32Array(letters) };
}

/**
 * Reads `text` from `start` as the letters of `term`, whatever stands between them, to the end of a word, or null. Whether such a spelling
 * means the term is `isPlausibleSpelling`'s to say.
 */
export function alignTerm(text: string, start: number, term: Term, effort: Effort): Alignment | null {
  const table = letterTable();
  const { letters } = term;
  const classAt = (place: number) => classOf(letters.charCodeAt(place));
  if (scratch.starts.length < letters.length) scratch = scratchFor(letters.length * 2);
  const { starts, ends } = scratch;
  const limit = effort.left > 0 ? maxSteps : letters.length + spareSteps;
  let steps = 0;
  let masked = 0;
  let end: number | null = null;

  function from(letter: number, at: number, gapLength: number): boolean {
    let place = letter;
    let position = at;
    let between = gapLength;
    let unseen = 0;
    while (place < letters.length) {
      steps += 1;
      if (steps > limit || position >= text.length) return false;
      const folded = table[text.charCodeAt(position)] ?? gap;
      if (folded >= firstLetter) {
        const read = classOf(folded);
        if (read === classAt(place) && fits(position, folded, place)) {
          if (isStretched(position, read) && place > 0 && classAt(place - 1) === read && between === 0) {
            const before = starts[place - 1] ?? 0;
            if (from(place, position + 1, 0)) return true;
            starts[place - 1] = before;
          }
          starts[place] = position;
          ends[place] = position + 1;
          place += 1;
          between = 0;
        } else if (
          !(place > 0 && between === 0 && read === classAt(place - 1) && isStretched(position, read))
        ) {
          return false;
        }
        position += 1;
        unseen = 0;
      } else if (folded === nothing) {
        unseen += 1;
        if (unseen > maxNothing) return false;
        position += 1;
      } else if (folded === gap) {
        if (place === 0 || between >= maxGap) return false;
        between += 1;
        position += 1;
      } else return fromSpecial(place, position, between);
    }
    // A sign may be read as the last letter although the letter itself follows: `K|e|s|t|r|e|l`.
    end = wordEndAfter(text, ends[letters.length - 1] ?? start);
    return end !== null;
  }

  function fromSpecial(place: number, position: number, between: number): boolean {
    const character = characterAt(text, position);
    const after = position + character.length;
    for (const reading of readingsOf(character)) {
      if (reading.isMask) {
        if (place === 0 || between > 0) continue;
        starts[place] = position;
        ends[place] = after;
        masked += 1;
        if (from(place + 1, after, 0)) return true;
        masked -= 1;
      } else if (reading.isGap) {
        if (place > 0 && between < maxGap && from(place, after, between + 1)) return true;
      } else if (reading.letters === '') {
        if (from(place, after, between)) return true;
      } else if (matches(reading.letters, place)) {
        for (let i = 0; i < reading.letters.length; i += 1) {
          starts[place + i] = position;
          ends[place + i] = after;
        }
        if (from(place + reading.letters.length, after, 0)) return true;
      }
    }
    return false;
  }

  function fits(position: number, folded: number, place: number): boolean {
    const letter = letters.charCodeAt(place);
    return folded === letter || mayStandFor(text, position, folded, letter);
  }

  function matches(read: string, place: number): boolean {
    for (let i = 0; i < read.length; i += 1) {
      if (place + i >= letters.length || classOf(read.charCodeAt(i)) !== classAt(place + i)) return false;
    }
    return true;
  }

  /** `fuuuck`: the same letter three times or more, as no word is spelled. */
  function isStretched(position: number, read: number): boolean {
    const same = (at: number) =>
      at >= 0 && at < text.length && classOf(table[text.charCodeAt(at)] ?? gap) === read;
    return (
      (same(position - 1) && same(position - 2)) ||
      (same(position - 1) && same(position + 1)) ||
      (same(position + 1) && same(position + 2))
    );
  }

  const isRead = from(0, start, 0);
  effort.left -= steps;
  if (!isRead || end === null) return null;
  return {
    starts: Array.from(starts.subarray(0, letters.length)),
    ends: Array.from(ends.subarray(0, letters.length)),
    end,
    masked,
  };
}
