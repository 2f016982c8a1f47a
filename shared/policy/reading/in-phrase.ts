import { plain, plainText } from './plain-text.ts';

/** Characters around a place in which a phrase is looked for. */
const around = 240;

/** Whether `start`…`end` of a text lies inside `phrase` there, written out plainly: no disguise excuses a term. */
export function isInPhrase(text: string, start: number, end: number, phrase: string): boolean {
  const from = Math.max(0, start - around);
  const nearby = plainText(text.slice(from, end + around));
  const wanted = plain(phrase);
  for (let at = nearby.text.indexOf(wanted); at >= 0; at = nearby.text.indexOf(wanted, at + 1)) {
    const after = at + wanted.length;
    const phraseStart = from + (nearby.starts[at] ?? 0);
    const phraseEnd = from + (nearby.ends[after - 1] ?? 0);
    const isWhole = !isLetter(nearby.text[at - 1]) && !isLetter(nearby.text[after]);
    const isExact = phraseEnd - phraseStart === wanted.length;
    if (isWhole && isExact && phraseStart <= start && phraseEnd >= end) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
