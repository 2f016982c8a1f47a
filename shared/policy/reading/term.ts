import { foldCharacter, letterTable, nothing } from './letters.ts';
import { characterAt } from './plain-text.ts';

/** A term as it is looked for: its letters, without what stands between them. Strings, since a pack may have 50,000. */
export type Term = {
  /** Place in the list it came in. */
  readonly id: number;
  /** Folded letters, digits as digits. */
  readonly letters: string;
  /** `1` for each letter after which the term itself has a gap, `0` for the others; '' where it has none. */
  readonly gaps: string;
};

/** A term that has no letter at all cannot be found: null. */
export function makeTerm(id: number, written: string): Term | null {
  let letters = '';
  const gapAfter = new Set<number>();
  for (let at = 0; at < written.length; ) {
    const character = characterAt(written, at);
    at += character.length;
    const folded = foldCharacter(character);
    letters += folded;
    const isGap = folded === '' && letterTable()[character.charCodeAt(0)] !== nothing;
    if (isGap && letters !== '') gapAfter.add(letters.length - 1);
  }
  if (letters === '') return null;
  gapAfter.delete(letters.length - 1);
  const gaps =
    gapAfter.size === 0 ? '' : Array.from(letters, (_, at) => (gapAfter.has(at) ? '1' : '0')).join('');
  return { id, letters, gaps };
}

export function hasGapAfter(term: Term, letter: number): boolean {
  return term.gaps.charCodeAt(letter) === 49;
}
