import { maxFindings } from '../rule.ts';
import type { PatternScan } from '../scan/pattern-scan.ts';
import { german } from '../words/harassment/de.ts';
import { english } from '../words/harassment/en.ts';
import { spanish } from '../words/harassment/es.ts';
import { french } from '../words/harassment/fr.ts';
import type { HarassmentWords } from '../words/harassment/harassment-words.ts';
import { findPattern } from './find-phrases.ts';
import { findTerms } from './find-terms.ts';
import type { TextLanguage } from './guess-language.ts';
import { type PlainText, plain, plainText } from './plain-text.ts';
import { quotationAround } from './quotation-around.ts';
import type { ReadPost } from './read-post.ts';

export type Abuse = { readonly start: number; readonly end: number };

type Entry = {
  readonly written: string;
  readonly language: TextLanguage;
  readonly isInsult: boolean;
  readonly isOfOneLanguage: boolean;
  readonly hasMarks: boolean;
};

const byLanguage: Readonly<Record<TextLanguage, HarassmentWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};
const lists = Object.values(byLanguage);
/** Characters around a word in which its reporting company is looked for. */
const around = 160;

/** Makes the search for insults, slurs, threats, sexual remarks and profanity in all languages at once. */
export function abuseFinder(scan: PatternScan): (post: ReadPost) => readonly Abuse[] {
  const entries = allEntries();
  const find = findTerms(entries.map(({ written }) => written));
  const findTurns = findPattern(lists.flatMap(({ patterns }) => patterns).join('|'), { scan });
  const findHarmless = findPattern(lists.flatMap(({ harmless }) => harmless).join('|'), { scan });
  return (post) => {
    const found: Abuse[] = [];
    let harmless: readonly Abuse[] | undefined;
    const isFine = (start: number, end: number, isInsult: boolean) => {
      harmless ??= findHarmless(post.plain);
      if (isInside(harmless, start, end) || isReported(post.text, start, end)) return true;
      return isInsult && isOfOneself(post.text, start, end);
    };
    for (const { term, start, end } of find(post.text)) {
      const entry = entries[term];
      if (entry === undefined || !isMeant(entry, post, start, end) || isFine(start, end, entry.isInsult))
        continue;
      found.push({ start, end });
      if (found.length >= maxFindings) return found;
    }
    const turns = findTurns(post.plain).slice(0, maxFindings);
    return [...found, ...turns.filter(({ start, end }) => !isFine(start, end, false))];
  };
}

function allEntries(): readonly Entry[] {
  return (Object.entries(byLanguage) as [TextLanguage, HarassmentWords][]).flatMap(([language, words]) => {
    const entry = (
      list: string,
      flags: Pick<Entry, 'isInsult' | 'isOfOneLanguage' | 'hasMarks'>,
    ): readonly Entry[] =>
      list
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => ({ written: word.replaceAll('_', ' '), language, ...flags }));
    return [
      ...entry(words.always, { isInsult: false, isOfOneLanguage: false, hasMarks: false }),
      ...entry(words.insults, { isInsult: true, isOfOneLanguage: false, hasMarks: false }),
      ...entry(words.inThisLanguage, { isInsult: false, isOfOneLanguage: true, hasMarks: false }),
      ...entry(words.withMarks, { isInsult: false, isOfOneLanguage: true, hasMarks: true }),
    ];
  });
}

/** `MongoDB` names something; in a hashtag, capitals stand for spaces. */
function isPartOfName(post: ReadPost, start: number, end: number): boolean {
  const isLetter = /\p{L}/u;
  if (!isLetter.test(post.text.charAt(start - 1)) && !isLetter.test(post.text.charAt(end))) return false;
  return !post.hashtags.some((tag) => tag.start <= start && tag.end >= end);
}

function isMeant(entry: Entry, post: ReadPost, start: number, end: number): boolean {
  if (isPartOfName(post, start, end)) return false;
  const isOtherLanguage = post.textLanguage !== null && post.textLanguage !== entry.language;
  if (entry.isOfOneLanguage && isOtherLanguage) return false;
  const written = post.text.slice(start, end).normalize('NFC').toLowerCase();
  if (entry.hasMarks) return written.includes(/[ñö]/.exec(entry.written)?.[0] ?? '');
  // Natural marks of another language make another word: Spanish "Morón" is no moron.
  return !(isOtherLanguage && /[áéíóúñäöüàèùâêîôûç]/.test(written) && plain(entry.written) === entry.written);
}

/** Whether a phrase in order begins no later than the place and reaches into it. */
function isInside(phrases: readonly Abuse[], start: number, end: number): boolean {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle]?.start ?? 0) <= start + 1) low = middle + 1;
    else high = middle;
  }
  const phrase = phrases[low - 1];
  return phrase !== undefined && phrase.start < end && phrase.end > start;
}

const reporting = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${lists.map((list) => list.reporting).join('|')})(?![\p{L}\p{N}])`,
  'u',
);
const any = (part: 'naming' | 'namingBehind' | 'ofOneself') => lists.map((list) => list[part]).join('|');
const namingBefore = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any('naming')})[ :"'-]*$`, 'u');
const namingAfter = new RegExp(String.raw`^[ ,"']*(?:${any('namingBehind')})(?![\p{L}\p{N}])`, 'u');
const ofOneself = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any('ofOneself')})[ "']*$`, 'u');
const toOther =
  /(?<![\p{L}\p{N}])(?:you|your|u|du|dich|dir|ihr|euch|tu|toi|vous|eres|sois|ustedes|that|this|he|she|they|dieser|diese|ce|cette|ese|esa)(?![\p{L}\p{N}])[^.!?]*$/u;

/** In quotation marks with a word of reporting near them, or right behind one: somebody tells what others said. */
function isReported(text: string, start: number, end: number): boolean {
  const quotation = quotationAround(text, start, end);
  if (quotation !== null) {
    const outside = `${text.slice(Math.max(0, quotation.start - around), quotation.start)} ${text.slice(quotation.end, quotation.end + around)}`;
    return reporting.test(plain(outside));
  }
  return namingBefore.test(sentenceBefore(text, start)) || namingAfter.test(plain(text.slice(end, end + 40)));
}

/** "I felt like an idiot", but not "I told you, you idiot". */
function isOfOneself(text: string, start: number, end: number): boolean {
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
