import { firstLetter, gap, nothing, readingsOf, special } from './letters.ts';
import { characterAt } from './plain-text.ts';

/** Where a word of the text may begin, a sign in place of a letter included. */
export type TermStarts = {
  readonly count: number;
  readonly places: Uint32Array;
  /** 1 where a sign stands there, which can be read in several ways. */
  readonly isSign: Uint8Array;
};

/** The finders of all rules ask about the same text, one after the other. */
let last: { readonly text: string; readonly starts: TermStarts } | undefined;

/** `table` says what each UTF-16 unit is, as in letters.ts. */
export function termStarts(text: string, table: Uint16Array): TermStarts {
  if (last?.text !== text) last = { text, starts: read(text, table) };
  return last.starts;
}

function read(text: string, table: Uint16Array): TermStarts {
  const places = new Uint32Array(text.length);
  const isSign = new Uint8Array(text.length);
  let count = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const read = table[unit] ?? gap;
    if (read >= firstLetter) {
      if (!isInWord || isHump(text, unit, at)) places[count++] = at;
      isInWord = true;
    } else if (read === gap) isInWord = false;
    else if (read !== nothing) {
      const character = characterAt(text, at);
      const readings = readingsOf(character);
      const mayBeGap = readings.some(({ isGap }) => isGap);
      const isInvisible = !mayBeGap && readings.every(({ letters }) => letters === '');
      const next = table[text.charCodeAt(at + 1)] ?? gap;
      const isOtherSign = next === special && text.charCodeAt(at + 1) !== unit;
      const begins = !mayBeGap || next >= firstLetter || isOtherSign;
      if (!isInWord && !isInvisible && begins) {
        isSign[count] = 1;
        places[count++] = at;
      }
      if (!isInvisible) isInWord = !mayBeGap;
      at += character.length - 1;
    }
  }
  return { count, places, isSign };
}

/** The K of `myKestrel`. */
function isHump(text: string, unit: number, at: number): boolean {
  if (unit < 65 || unit > 90 || at === 0) return false;
  const before = text.charCodeAt(at - 1);
  return before >= 97 && before <= 122;
}
