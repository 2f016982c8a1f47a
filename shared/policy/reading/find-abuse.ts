import { maxFindings } from '../rule.ts';
import type { PatternScan } from '../scan/pattern-scan.ts';
import { german } from '../words/harassment/de.ts';
import { english } from '../words/harassment/en.ts';
import { spanish } from '../words/harassment/es.ts';
import { french } from '../words/harassment/fr.ts';
import type { HarassmentWords } from '../words/harassment/harassment-words.ts';
import { oaths } from '../words/harassment/told.ts';
import { abuseFrameFinder, abuseLexicons } from './find-abuse-frames.ts';
import { findPattern } from './find-phrases.ts';
import { findTerms } from './find-terms.ts';
import type { TextLanguage } from './guess-language.ts';
import { plain } from './plain-text.ts';
import { isProtectedSpeech, isWorkersView } from './protected-speech.ts';
import type { ReadPost } from './read-post.ts';
import { isName, isOfOneself, isSaidByOthers } from './said-by-others.ts';

export type Abuse = { readonly start: number; readonly end: number };

type Entry = {
  readonly written: string;
  readonly language: TextLanguage;
  readonly isInsult: boolean;
  /** Said of things and of life as well. */
  readonly isOath: boolean;
  readonly isOfOneLanguage: boolean;
  readonly hasMarks: boolean;
  /** Needs its sentence where it is written plainly; nobody disguises a harmless word. */
  readonly isDisguised: boolean;
};

const byLanguage: Readonly<Record<TextLanguage, HarassmentWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};
const lists = Object.values(byLanguage);
const oathWords = new Set(oaths.split(/\s+/).map((word) => plain(word.replaceAll('_', ' '))));

/**
 * Makes the search for insults, slurs, threats, sexual remarks and profanity in all languages at once. `isUnlike`: what only a turn of words makes of a
 * sentence counts no more where all of it reads otherwise.
 */
export function abuseFinder(
  scan: PatternScan,
  isUnlike: (post: ReadPost, place: Abuse) => boolean,
): (post: ReadPost) => readonly Abuse[] {
  const entries = allEntries();
  const findWords = findTerms(entries.map(({ written }) => written));
  const findFrames = abuseFrameFinder();
  const findHarmless = findPattern(lists.flatMap(({ harmless }) => harmless).join('|'), { scan });
  return (post) => {
    const found: Abuse[] = [];
    const harmless = once(() => findHarmless(post.plain));
    const isFine = (start: number, end: number) =>
      isInside(harmless(), start, end) ||
      isSaidByOthers(post.text, start, end) ||
      isSaidByOthers(post.text, end - 1, end);
    for (const { term, start, end } of findWords(post.text)) {
      const entry = entries[term];
      if (entry === undefined || !isMeant(entry, post, start, end) || isFine(start, end)) continue;
      if (entry.isInsult && isOfOneself(post.text, start, end)) continue;
      if (entry.isOath && (isProtectedSpeech(post) || isWorkersView(post.plain))) continue;
      found.push({ start, end });
      if (found.length >= maxFindings) return found;
    }
    for (const { kind, start, end } of findFrames(post.plain)) {
      if (found.length >= maxFindings) return found;
      if (found.some((abuse) => abuse.start < end && abuse.end > start) || isFine(start, end)) continue;
      if (isName(post.text, start, end)) continue;
      const isMild = kind === 'scorn' || kind === 'blunt';
      if (isMild && (isOfOneself(post.text, start, end) || isProtectedSpeech(post))) continue;
      if (isUnlike(post, { start, end })) continue;
      found.push({ start, end });
    }
    return found;
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const ordinary = { isInsult: false, isOfOneLanguage: false, hasMarks: false, isDisguised: false };
/** Shorter ones are too often a part of something spelled or hyphenated. */
const longEnough = 6;

function singleWords(list: string): string {
  const words = list.split(',').map((word) => word.trim());
  return words.filter((word) => word.length >= longEnough && /^[a-z]+$/.test(word)).join(' ');
}

function allEntries(): readonly Entry[] {
  return (Object.entries(byLanguage) as [TextLanguage, HarassmentWords][]).flatMap(([language, words]) => {
    const entry = (list: string, flags: Partial<Entry>): readonly Entry[] =>
      list
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => word.replaceAll('_', ' '))
        .map((written) => ({
          ...ordinary,
          written,
          language,
          isOath: oathWords.has(plain(written)),
          ...flags,
        }));
    return [
      ...entry(words.always, {}),
      ...entry(words.insults, { isInsult: true }),
      ...entry(words.inThisLanguage, { isOfOneLanguage: true }),
      ...entry(words.withMarks, { isOfOneLanguage: true, hasMarks: true }),
      ...entry(singleWords(abuseLexicons[language].slur), { isInsult: true, isDisguised: true }),
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
  if (isPartOfName(post, start, end) || isName(post.text, start, end)) return false;
  const isOtherLanguage = post.textLanguage !== null && post.textLanguage !== entry.language;
  if (entry.isOfOneLanguage && isOtherLanguage) return false;
  const written = post.text.slice(start, end).normalize('NFC').toLowerCase();
  if (entry.isDisguised && !/[\p{L}\p{N}][\p{N}\p{S}@!*._].*[\p{L}\p{N}]|[а-яα-ω]/u.test(written))
    return false;
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
