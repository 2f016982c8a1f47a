import { standIns } from './look-alikes.ts';

/** Whether the letter or digit `folded`, which stands at `at`, is typed in place of `letter`: of letters that share a class, not each passes for each. */
export function mayStandFor(text: string, at: number, folded: number, letter: number): boolean {
  const isDigitWanted = letter >= 48 && letter < 58;
  if (isDigitWanted) return false;
  if (folded >= 48 && folded < 58)
    return standIns.get(String.fromCharCode(folded))?.includes(String.fromCharCode(letter)) ?? false;
  // A capital I drawn like a small l, and a small l drawn like the capital I that begins a word.
  const written = text.charAt(at);
  if (written === 'I') return isSmall(text.charAt(at + 1)) || isSmall(text.charAt(at - 1));
  return written === 'l' && isSmall(text.charAt(at + 1)) && !isSmall(text.charAt(at - 1));
}

function isSmall(character: string): boolean {
  return character !== '' && character === character.toLowerCase() && character !== character.toUpperCase();
}
