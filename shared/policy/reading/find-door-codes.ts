import { monthNames } from '../words/month-names.ts';
import { units } from '../words/personal-data/phone-words.ts';
import { type PasswordWords, passwordWords } from '../words/secrets/password-words.ts';
import type { PlainText } from './plain-text.ts';
import { sentenceAt } from './sentence-at.ts';

/** Digits that open something, with what announces them. Offsets into the text as written. */
export type DoorCodeHit = { readonly start: number; readonly end: number };

const all = (pick: (words: PasswordWords) => readonly string[]) => passwordWords.flatMap(pick).join('|');
const word = (source: string) => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'u');
const keys = all((words) => words.keys);
const digits =
  /(?<![a-z0-9.,:/@€$£%+_=-])(?:[#*]?\d{3,8}[#*]{0,2}|\d{2,4}[#*]\d{1,4}|\d{1,2}(?:[ -]\d{1,2}){1,4}|\d{1,4}[a-z]{1,2}\d{0,4}|[a-z]\d{3,6}[a-z]?)(?![a-z0-9€$£%]|[.,:/-]\d)/uy;
const says = all((words) => words.says);
const places = all((words) => words.places);
const keyBefore = new RegExp(`(?<word>[a-z-]{0,24}?(?:${keys}))(?![a-z0-9])(?<gap>[^.!?;\\d]{0,45})$`, 'u');
const toldBefore = new RegExp(`(?:[:=>]|(?<![a-z])(?:${says}|with|mit|avec|con)) ?["']?$`, 'u');
const enteringBefore = new RegExp(
  `(?<![a-z])(?:${all((words) => words.entering)})(?: (?:the|a|our|code|number|digits|pin|just|simply|first|only|le|la|les|el|los|der|dem|den|die|das|einfach|nur|numero|chiffres|ziffern|zahlen)){0,3}:? ?["']?$`,
  'u',
);
const then =
  '(?: ?(?:,|and|then|followed by|und|dann|danach|gefolgt von|et|puis|suivi de|y|luego|seguido de))*';
const enteredAfter = new RegExp(
  `^["']?${then}(?: (?:ins|am|aufs|im|in das|auf dem) [a-z]{3,20})? ?(?:${all((words) => words.entered)})(?![a-z])`,
  'u',
);
const place = word(places);
const placeAsPart = new RegExp(
  `^(?:haus|wohnungs|seiten|hinter|vorder|hof|keller|garten|haupt|neben|personal|lager|einfahrts)?-?(?:${places}|zugangs?|zutritts?|eingangs?|oeffnungs?|offnungs?|geheim|zahlen|tasten)s?-?$`,
  'u',
);
const opensNothing = word(all((words) => words.openNothing));
const opensNothingAsPart = new RegExp(`^(?:${all((words) => words.openNothing)})`, 'u');
/** Names that need no door beside them. */
const ofLocks =
  /(?:key ?safe|lock ?box|key ?box|keypad|digicode|tastencode|combo|combina|kombination|schloss|tastenfeld|nummernfeld|clavier|teclado|padlock|lock|cadenas|candado)/;
/** What may follow the name of a code: "code reviews" and "pin badges" are something else. */
const leadsOn = new RegExp(
  `^(?:'s)?(?: ?["'(]?$| ?[:=,("'>-]| (?:for|to|of|at|on|in|is|was|from|by|furs?|fuers?|zu[mr]?|der|die|des|vom|von|am|an|im|in|beim|ist|de|du|d'|des|pour|a|au|sur|est|c'est|del|para|en|es)(?![a-z])| (?:${says}|${places})(?![a-z]))`,
  'u',
);
/** "The code for the roof hatch is" */
const forSomething = /^ (?:for|to|furs?|fuers?|zu[mr]?|vom|von|pour|de|du|d'|des|del|para)(?![a-z])/u;
/** No noun follows a code: "with 300 guests". */
const ends =
  /^["')]*(?:$|[.,;:!?)]| -| (?:at|on|to|for|and|then|by|into|in|if|or|through|when|until|while|before|as|gets|works|btw|now|today|please|folks|again|this|heute|svp|hoy|cette|is|am|an|auf|bei|im|durch|und|dann|ein|zum|zur|fur|bis|aus|wenn|falls|ist|rein|a|au|sur|dans|et|puis|pour|en|si|est|al|y|para|por|luego|hasta|es)(?![a-z]))/u;
const counted = new RegExp(`^ ?(?:${units})`, 'iu');
/** "The vault is 3-19-44" */
const placeTold = new RegExp(
  `(?<![a-z0-9])(?:${places})(?: [a-z]+){0,2},? (?:${says})(?: (?:die|the))? ["']?$`,
  'u',
);
/** `7-4-4-2`, which is no score and no date. */
const isDial = /^\d(?:[ -]\d){3,5}$/;
/** "el 9 de febrero de 2027 abre" */
const ofDate = new RegExp(
  `(?<![a-z])(?:${monthNames.join(' ').replaceAll(' ', '|')})(?: (?:de|del))? $`,
  'u',
);
const mostLooks = 60;
const mostRows = 2000;

export function findDoorCodes(plain: PlainText): readonly DoorCodeHit[] {
  const { text } = plain;
  const hits: DoorCodeHit[] = [];
  let looks = 0;
  let rows = 0;
  let read = 0;
  const runs = /\d+/g;
  for (
    let match = runs.exec(text);
    match !== null && looks < mostLooks && rows < mostRows;
    match = runs.exec(text)
  ) {
    rows += 1;
    const run = match.index;
    if (run < read) continue;
    const value = valueAt(text, run);
    if (value === null) continue;
    looks += 1;
    const end = value.at + value.text.length;
    read = end;
    const start = startOfCode(text, value.at, value.text);
    if (start !== null) hits.push({ start: plain.starts[start] ?? 0, end: plain.ends[end - 1] ?? 0 });
  }
  return hits;
}

/** The code whose first digit this is; a letter or a key of the door may stand in front. */
function valueAt(text: string, digit: number): { readonly at: number; readonly text: string } | null {
  for (const at of [digit - 1, digit]) {
    digits.lastIndex = Math.max(0, at);
    const match = digits.exec(text);
    if (match !== null && /\d\D?\d?\D?\d/.test(match[0])) return { at: match.index, text: match[0] };
  }
  return null;
}

/** Where the code begins with its name; null where these digits open nothing. */
function startOfCode(text: string, at: number, value: string): number | null {
  if ((value.match(/\d/g)?.length ?? 0) < 3 || isTimeOrAmount(value)) return null;
  const end = at + value.length;
  const behind = text.slice(end, end + 40);
  if (counted.test(behind)) return null;
  const hasKey = /[#*]/.test(value) || enteredAfter.test(behind);
  if (!hasKey && !isDial.test(value) && !ends.test(behind)) return null;
  const ahead = text.slice(Math.max(0, at - 80), at);
  const isTold = toldBefore.test(ahead);
  if (/^\d{1,2}[ -]\d{1,2}$/.test(value) && !isTold) return null;
  if (/^(?:19|20)\d{2}$/.test(value) && ((!isTold && !hasKey) || ofDate.test(ahead))) return null;
  const key = keyBefore.exec(ahead)?.groups;
  const around = sentenceAt(text, at, end);
  const sentence = text.slice(Math.max(around.start, at - 160), Math.min(around.end, end + 80));
  if (key !== undefined && isOfDoor(key, value, sentence, { isTold, hasKey })) return at - lengthOf(key);
  if (key !== undefined && opensNothing.test(sentence)) return null;
  if (isRow(value) && placeTold.test(ahead)) return at;
  if (!place.test(sentence)) return hasKey && (isTold || enteringBefore.test(ahead)) ? at : null;
  return hasKey || isDial.test(value) || enteringBefore.test(ahead) ? at : null;
}

type Key = { readonly [name: string]: string | undefined };

function isOfDoor(
  key: Key,
  value: string,
  sentence: string,
  { isTold, hasKey }: { readonly isTold: boolean; readonly hasKey: boolean },
): boolean {
  const { word: name = '', gap = '' } = key;
  if (!leadsOn.test(gap)) return false;
  const named = new RegExp(`^([a-z-]*?)(?:${keys})$`, 'u').exec(name)?.[1] ?? '';
  if (opensNothing.test(sentence) || opensNothingAsPart.test(named)) return false;
  if (named !== '') return placeAsPart.test(named) || hasKey || (isTold && value.length >= 4);
  if (ofLocks.test(name)) return isTold || hasKey || gap.trim() === '' || place.test(sentence);
  const isForSomething = isTold && value.length >= 4 && forSomething.test(gap);
  return hasKey || isForSomething || place.test(sentence);
}

function lengthOf({ word: name = '', gap = '' }: Key): number {
  return name.length + gap.length;
}

function isTimeOrAmount(value: string): boolean {
  return (
    /^\d{1,2}h\d{0,2}$/.test(value) ||
    /^(?:\d+(?:st|nd|rd|th|er|re)|\d{1,3}[a-z])$/.test(value) ||
    counted.test(value.replace(/^\d+/, ''))
  );
}

/** A row of short numbers, as dials have them; two of them are rather a score. */
function isRow(value: string): boolean {
  return /^\d{1,2}(?:[ -]\d{1,2}){2,}$/.test(value);
}
