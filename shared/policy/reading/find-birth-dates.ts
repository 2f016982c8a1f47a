import { birthDate, born, months } from '../words/personal-data/births.ts';
import { namesPerson } from './names-person.ts';
import { sentenceAt } from './sentence-at.ts';

export type BirthDateHit = { readonly start: number; readonly end: number };

/** Dates that are looked at in one text; more only want to take time. */
const mostLooks = 40;
/** Whole dates of the living. */
const year = '(?:19[2-9]\\d|20[01]\\d)';
const dates = new RegExp(
  `(?<![\\p{L}\\p{N}./-])(?:\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?(?:${year}|\\d{2})|${year}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th|er|\\.)? (?:of |de )?(?:${months}),? (?:del? )?${year}|(?:${months}) \\d{1,2}(?:st|nd|rd|th)?,? ${year})(?![\\p{L}\\p{N}]|[./-]\\d)`,
  'giu',
);
const bornBefore = new RegExp(`(?:(?<!\\p{L})(?:${born}))(?!\\p{L})[^.!?\\n\\d]{0,25}$`, 'iu');
const namedBefore = new RegExp(`(?<!\\p{L})(?:${birthDate})(?!\\p{L})[^!?\\n\\d]{0,20}$`, 'iu');
/** Given name and surname, as nobody's list has them. */
const twoNamesBefore = new RegExp(
  `(?<!\\p{L})\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? \\p{Lu}\\p{Ll}+,? \\(?(?:${born})(?!\\p{L})[^.!?\\n\\d]{0,25}$`,
  'u',
);
const anyBirth = new RegExp(`(?<!\\p{L})(?:${born}|${birthDate})`, 'iu');

/** The day, month and year on which a person was born. `text` as typed. */
export function findBirthDates(text: string): readonly BirthDateHit[] {
  if (!/\d/.test(text) || !anyBirth.test(text)) return [];
  const hits: BirthDateHit[] = [];
  let looks = 0;
  for (const match of text.matchAll(dates)) {
    looks += 1;
    if (looks > mostLooks) break;
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 60), start);
    if (!namedBefore.test(before)) {
      if (!bornBefore.test(before)) continue;
      const around = sentenceAt(text, start, end);
      if (
        !twoNamesBefore.test(before) &&
        !namesPerson(text.slice(Math.max(0, around.start - 6, start - 120), Math.min(around.end, end + 80)))
      )
        continue;
    }
    hits.push({ start, end });
  }
  return hits;
}
