import { firstNames } from '../words/personal-data/first-names.ts';
import { titles } from '../words/personal-data/streets.ts';

/** Two capitals in a row are rather somebody than something where a given name or a title begins them. */
const person = new RegExp(
  `(?<!\\p{L})(?:(?:${firstNames})(?!\\p{L})|${titles}(?:\\p{Lu}|de \\p{Lu}))|(?<!\\p{L})(?:s?he|her|his|colleague|Kolleg(?:e|in)|elle|il|collègue|compañer[oa]|my (?:mum|dad|son|daughter|wife|husband)|sie|er) `,
  'u',
);

/** Whether a text speaks of a person by name, title or pronoun. `text` as typed. */
export function namesPerson(text: string): boolean {
  return person.test(text);
}
