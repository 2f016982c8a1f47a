import { classOf, foldCharacter, letterTable, nothing } from './letters.ts';
import { characterAt } from './plain-text.ts';

/** A term as it is looked for: its letters, without what stands between them. */
export type Term = {
  /** Place in the list it came in. */
  readonly id: number;
  /** Folded letters, digits as digits. */
  readonly letters: Uint16Array;
  /** `letters`, where those that may stand for each other are one. */
  readonly classes: Uint16Array;
  /** 1 where the term itself has a gap after this letter. */
  readonly gapAfter: Uint8Array;
};

/** A term that has no letter at all cannot be found: null. */
export function makeTerm(id: number, written: string): Term | null {
  const letters: number[] = [];
  const gaps: number[] = [];
  for (let at = 0; at < written.length; ) {
    const character = characterAt(written, at);
    at += character.length;
    const folded = foldCharacter(character);
    for (let i = 0; i < folded.length; i += 1) {
      letters.push(folded.charCodeAt(i));
      gaps.push(0);
    }
    const isGap = folded === '' && letterTable()[character.charCodeAt(0)] !== nothing;
    if (isGap && letters.length > 0) gaps[letters.length - 1] = 1;
  }
  if (letters.length === 0) return null;
  gaps[letters.length - 1] = 0;
  return {
    id,
    letters: Uint16Array.from(letters),
    classes: Uint16Array.from(letters, classOf),
    gapAfter: Uint8Array.from(gaps),
  };
}
