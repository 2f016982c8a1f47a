import { firstNames } from '../words/personal-data/first-names.ts';
import {
  firm,
  homes,
  inviting,
  moving,
  residing,
  shops,
  streets,
  titles,
  towns,
} from '../words/personal-data/streets.ts';
import { namesPerson } from './names-person.ts';
import { sentenceAt } from './sentence-at.ts';

export type StreetHit = { readonly start: number; readonly end: number };

/** Addresses that are looked at in one text; more only want to take time. */
const mostLooks = 40;
const address = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${streets.map((street) => `(?:${street})`).join('|')})(?:${towns})`,
  'gu',
);
const person = `(?:${firstNames})(?: (?:van |von |de |del |di )?\\p{Lu}[\\p{L}'’-]{1,30}){0,2}`;
const between =
  "(?:'s|,|:|;| -| \\(|\\n| (?:house|home|flat|place|kitchen|cellar|garden|roof|from|of|at|in|on|over|aus|in der|an der|am|im|de|du|à|au|en|del|zu|nach)){0,4} {0,2}";
const personBefore = new RegExp(`(?<![\\p{L}])${person}${between}$`, 'u');
const titled = new RegExp(`(?<![\\p{L}])${titles}(?:\\p{Lu}|de \\p{Lu})`, 'u');
/** "M. Fournier, " */
const titledBefore = new RegExp(
  `(?<![\\p{L}])${titles}(?:de )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}(?:, | \\(|: )$`,
  'u',
);
/** "The Hendersons at", "Les Lambert," */
const familyBefore =
  /(?<![\p{L}])(?:[Tt]he \p{Lu}[\p{L}'’-]+(?:s|,? family) (?:at|of|from|in|on)|[Bb]ei den \p{Lu}[\p{L}'’-]+s(?:,| \(| in der)|(?:[Ll]es|[Ll]os|[Aa]ux) \p{Lu}[\p{L}'’-]*(?![s])\p{L}(?:,| \(| au| à| en| de))\s?$/u;
/** "chez Mathieu Gagnon, ", "en lo de Tincho Bordenave. ": at somebody's, by a name of two words that no firm has. */
const atSomebodys = new RegExp(
  `(?<![\\p{L}])(?:[Cc]hez|[Bb]ei(?: der| dem)?|[Ee]n (?:casa|lo) de(?: la| el)?|[Ee]n lo de|[Dd]onde (?:la|el)) (?!(?:${shops}))\\p{Lu}[\\p{L}'’-]+(?: (?:de |von |van |del )?\\p{Lu}[\\p{L}'’-]+){1,2}(?:, |: |\\. | \\(| in der | an der | am | im |, au | au )$`,
  'u',
);
/** "Hannelore Wittkamp, " before a whole postal address: no firm is called so. */
const nameBefore = new RegExp(
  `(?<!(?:${shops}) )(?<![\\p{L}])(?!(?:${shops}))\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)? \\p{Lu}\\p{Ll}{2,}(?:, | \\(|: )$`,
  'u',
);
const isWhole = /\d{4,5},? \p{Lu}/u;
const moves = new RegExp(`(?<![\\p{L}])(?:${moving})(?![\\p{L}])`, 'iu');
const lives = new RegExp(`(?<![\\p{L}])(?:${residing})(?![\\p{L}])`, 'iu');
const ofFirm = new RegExp(`(?<![\\p{L}])(?:${firm})(?![\\p{L}])`, 'iu');
const isHome = new RegExp(`(?<![\\p{L}\\p{N}])(?:${homes})`, 'iu');
const firmLives = new RegExp(`(?<![\\p{L}])(?:we|wir|nous|nosotros) (?:${residing})(?![\\p{L}])`, 'iu');
const invites = new RegExp(`(?<![\\p{L}])(?:${inviting})(?![\\p{L}])`, 'iu');

/** Street and number where somebody lives, not where everybody is invited. `text` as typed. */
export function findStreetAddresses(text: string): readonly StreetHit[] {
  if (!/\d/.test(text)) return [];
  const hits: StreetHit[] = [];
  let looks = 0;
  for (const match of text.matchAll(address)) {
    looks += 1;
    if (looks > mostLooks) break;
    const start = match.index;
    const end = start + match[0].length;
    if (isSomebodys(text, start, end)) hits.push({ start, end });
  }
  return hits;
}

function isSomebodys(text: string, start: number, end: number): boolean {
  const close = text.slice(Math.max(0, start - 80), start);
  if (personBefore.test(close) || familyBefore.test(close) || titledBefore.test(close)) return true;
  if (atSomebodys.test(close)) return true;
  if (nameBefore.test(close) && isWhole.test(text.slice(start, end))) return true;
  const sentence = sentenceAt(text, start, end);
  const ahead = text.slice(Math.max(sentence.start, start - 120), start);
  const around = `${ahead} … ${text.slice(end, Math.min(sentence.end + 12, end + 80))}`;
  if (lives.test(around)) return !firmLives.test(around);
  const isHomeOfSomebody =
    isHome.test(`${close.slice(-12)}${text.slice(start, end + 14)}`) && namesPerson(around);
  if (isHomeOfSomebody) return true;
  if (invites.test(around)) return false;
  return (moves.test(around) && !ofFirm.test(around)) || titled.test(`${close.slice(-60)}${around}`);
}
