import { firstLetter, foldCharacter, letterTable, nothing, special } from './letters.ts';
import { characterAt } from './plain-text.ts';

const endings = /^(?:['’ʼ´`]s|s['’]?|es)/iu;

/**
 * Where a word ends whose letters end at `end`: past marks on its last letter, a stretched last letter and an inflection
 * (`Kestrel's`, `Kestrels`, German genitive). Null where the word goes on, so that it is another word.
 */
export function wordEndAfter(text: string, end: number): number | null {
  const here = pastStretch(text, end);
  if (isEnd(text, here)) return pastPossessive(text, here);
  const ending = endings.exec(text.slice(here, here + 4).normalize('NFKC'))?.[0];
  if (ending !== undefined && isEnd(text, pastInvisible(text, here + ending.length)))
    return here + ending.length;
  return null;
}

function pastPossessive(text: string, at: number): number {
  const possessive = /^['’ʼ´`]s/iu.exec(text.slice(at, at + 2));
  return possessive !== null && isEnd(text, at + 2) ? at + 2 : at;
}

/** A gap, the end, a capital after a small letter (`KestrelRig`), or digits with nothing after them (`Kestrel2`). */
function isEnd(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const character = characterAt(text, at);
  if (!isLetter(character)) return true;
  if (/^\p{Lu}$/u.test(character)) return /\p{Ll}/u.test(text.charAt(at - 1));
  const digits = /^\d{1,4}/.exec(text.slice(at, at + 5))?.[0];
  if (digits === undefined || /\d/.test(text.charAt(at - 1))) return false;
  return !isLetter(characterAt(text, at + digits.length));
}

function isLetter(character: string): boolean {
  if (character === '') return false;
  const read = letterTable()[character.charCodeAt(0)] ?? 0;
  if (character.length === 1 && read !== special) return read >= firstLetter;
  return foldCharacter(character) !== '';
}

function pastStretch(text: string, end: number): number {
  const last = text.charAt(end - 1).toLowerCase();
  let at = pastInvisible(text, end);
  const isRun =
    at === end && text.charAt(at).toLowerCase() === last && text.charAt(at + 1).toLowerCase() === last;
  while (isRun && last !== '' && text.charAt(at).toLowerCase() === last) at += 1;
  return at;
}

function pastInvisible(text: string, from: number): number {
  let at = from;
  while (at < text.length && letterTable()[text.charCodeAt(at)] === nothing) at += 1;
  return at;
}
