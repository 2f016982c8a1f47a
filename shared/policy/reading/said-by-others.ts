import { german } from '../words/harassment/de.ts';
import { english } from '../words/harassment/en.ts';
import { spanish } from '../words/harassment/es.ts';
import { french } from '../words/harassment/fr.ts';
import { beforePlace, places, surnames, titles } from '../words/harassment/surnames.ts';
import { ownTurn, told } from '../words/harassment/told.ts';
import { type PlainText, plain, plainText } from './plain-text.ts';
import { quotationAround } from './quotation-around.ts';
import { saysWord } from './says-word.ts';

const lists = [english, german, french, spanish];
/** Characters around a word in which its reporting company is looked for. */
const around = 160;

const reports = saysWord(lists.map((list) => list.reporting).join('|'));
const any = (part: 'naming' | 'namingBehind' | 'ofOneself') => lists.map((list) => list[part]).join('|');
const namingBefore = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any('naming')})[ :"'-]*$`, 'u');
const namingAfter = new RegExp(String.raw`^[ ,"']*(?:${any('namingBehind')})(?![\p{L}\p{N}])`, 'u');
const ofOneself = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any('ofOneself')})[ "']*$`, 'u');
const toldBefore = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${told.join('|')})[ :,"'-]*$`, 'u');
const own = new RegExp(ownTurn, 'u');
const names = new Set(surnames.split(/\s+/));
const placeNames = new Set(places.split(/\s+/));
const titleBefore = new RegExp(String.raw`(?<![\p{L}\p{N}])${titles} $`, 'u');
const named = new RegExp(String.raw`^${titles} \S+$`, 'u');
const placeBefore = new RegExp(String.raw`(?<![\p{L}\p{N}])${beforePlace} $`, 'u');
const firstNameBefore = /\p{Ll}[^.!?]* \p{Lu}\p{Ll}+ $/u;
const toOther =
  /(?<![\p{L}\p{N}])(?:you|your|u|du|dich|dir|ihr|euch|tu|toi|vous|eres|sois|ustedes|that|this|he|she|they|dieser|diese|ce|cette|ese|esa)(?![\p{L}\p{N}])[^.!?]*$/u;

/**
 * In quotation marks with a word of reporting near them, or behind somebody who says or calls: the author tells what others said.
 */
export function isSaidByOthers(text: string, start: number, end: number): boolean {
  const quotation = quotationAround(text, start, end);
  if (quotation !== null) {
    const outside = `${text.slice(Math.max(0, quotation.start - around), quotation.start)} ${text.slice(quotation.end, quotation.end + around)}`;
    return reports(plain(outside));
  }
  const before = sentenceBefore(text, start);
  if (namingBefore.test(before) || namingAfter.test(plain(text.slice(end, end + 40)))) return true;
  const telling = toldBefore.exec(before);
  return telling !== null && !own.test(telling[0]);
}

/** Frau Hure, Moira Dick, the road to Twatt. */
export function isName(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  if (!/^\p{Lu}\p{Ll}/u.test(written)) return false;
  const word = plain(written);
  if (named.test(word) && /\s\p{Lu}\S*$/u.test(written)) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  const plainBefore = `${plain(before)} `;
  if (placeNames.has(word) && placeBefore.test(plainBefore)) return true;
  return names.has(word) && (titleBefore.test(plainBefore) || firstNameBefore.test(before));
}

/** "I felt like an idiot", but not "I told you, you idiot". */
export function isOfOneself(text: string, start: number, end: number): boolean {
  const before = sentenceBefore(text, start);
  if (toOther.test(before)) return false;
  return (
    ofOneself.test(before) ||
    /^ (?:that )?i (?:am|was|felt)|^ (?:que )?(?:je suis|soy)|^ (?:der |die )?ich/.test(
      ` ${plain(text.slice(end, end + 30))}`,
    )
  );
}

function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - around), start);
  const cut = Math.max(...['. ', '! ', '? ', '\n'].map((sign) => before.lastIndexOf(sign)));
  const line: PlainText = plainText(before.slice(cut + 1));
  return line.text.trimStart();
}
