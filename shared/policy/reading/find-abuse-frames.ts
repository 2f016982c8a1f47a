import { abuseFrames } from '../words/abuse-frames/abuse-frames.ts';
import type { AbuseLexicon } from '../words/abuse-frames/abuse-lexicon.ts';
import { german } from '../words/abuse-frames/de.ts';
import { english } from '../words/abuse-frames/en.ts';
import { spanish } from '../words/abuse-frames/es.ts';
import { french } from '../words/abuse-frames/fr.ts';
import { firstNames } from '../words/personal-data/first-names.ts';
import { type Frame, findFrame, readFrames } from './find-frames.ts';
import type { TextLanguage } from './guess-language.ts';
import { likelyLanguages } from './languages-in.ts';
import { type LexiconHit, type LexiconHits, lexiconFinder } from './lexicon-finder.ts';
import { type PlainText, plain } from './plain-text.ts';
import { type WordTokens, wordTokens } from './word-tokens.ts';

type Name = keyof AbuseLexicon | 'name';
type Kind = (typeof abuseFrames)[number]['kind'];

/** Offsets into the text as written. */
export type FramedAbuse = { readonly kind: Kind; readonly start: number; readonly end: number };

export const abuseLexicons: Readonly<Record<TextLanguage, AbuseLexicon>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};

const frames = abuseFrames.flatMap(({ kind, frames }) =>
  readFrames(frames, (name): name is Name => name in english || name === 'name').map((frame) => ({
    kind,
    frame,
  })),
);
/** What takes a "not" in front of it back. */
const afterAll = new Set('only just merely even nur bloss blos seulement que solo solamente'.split(' '));
/** Parts farther apart than this may have a comma between them. */
const close = 3;

/** Makes the search for sentences that hurt by what they say of whom, in the languages that the text may speak. */
export function abuseFrameFinder(): (text: PlainText) => readonly FramedAbuse[] {
  const finders = new Map<TextLanguage, ReturnType<typeof lexiconFinder<Name>>>();
  const finderOf = (language: TextLanguage) => {
    const known = finders.get(language);
    if (known !== undefined) return known;
    const finder = lexiconFinder<Name>({
      ...abuseLexicons[language],
      name: plain(firstNames).replaceAll('|', ','),
    });
    finders.set(language, finder);
    return finder;
  };
  return (text) => {
    const tokens = wordTokens(text);
    const found: FramedAbuse[] = [];
    for (const language of likelyLanguages(text)) {
      const hits = finderOf(language)(tokens);
      for (const { kind, frame } of frames) {
        if (!frame.every(({ name }) => hits.has(name))) continue;
        for (const hit of findFrame(frame, hits)) {
          if (!isMeant(kind, frame, hit, hits, tokens, text)) continue;
          found.push({
            kind,
            start: text.starts[tokens.starts[hit.from] ?? 0] ?? 0,
            end: text.ends[(tokens.ends[hit.to - 1] ?? 1) - 1] ?? 0,
          });
        }
      }
    }
    return merged(found.sort((a, b) => a.start - b.start || b.end - a.end));
  };
}

/** Frames that overlap say one thing together; it is as grave as the gravest of them. */
function merged(found: readonly FramedAbuse[]): readonly FramedAbuse[] {
  const all: FramedAbuse[] = [];
  for (const one of found) {
    const last = all.at(-1);
    if (last === undefined || one.start >= last.end) all.push(one);
    else
      all[all.length - 1] = {
        kind: isMild(last.kind) ? one.kind : last.kind,
        start: last.start,
        end: Math.max(last.end, one.end),
      };
  }
  return all;
}

function isMild(kind: Kind): boolean {
  return kind === 'scorn' || kind === 'blunt';
}

function isMeant(
  kind: Kind,
  frame: Frame<Name>,
  hit: LexiconHit,
  hits: LexiconHits<Name>,
  tokens: WordTokens,
  text: PlainText,
): boolean {
  const isLoose = frame.some(({ gap }) => gap > close);
  if (isSplit(hit, isLoose ? /[.!?;]/ : /[.!?;,:()]/, tokens, text)) return false;
  const isHarmless = (other: LexiconHit) =>
    other.from < hit.to && other.to > hit.from && !isSplit(other, /[.!?;]/, tokens, text);
  if ((hits.get('harmless') ?? []).some(isHarmless)) return false;
  if (kind === 'wish') return !(hits.get('not') ?? []).some(({ from }) => from >= hit.from && from < hit.to);
  if (kind !== 'scorn') return true;
  if (isOwner(hit, frame, tokens)) return false;
  if (isDenied(hit, hits, tokens)) return false;
  return !(hits.get('elsewhere') ?? []).some((other) => {
    const [from, to] = other.from < hit.from ? [other.from, hit.to] : [hit.from, other.to];
    return !isSplit({ from, to }, /[.!?;]/, tokens, text);
  });
}

/** With an "s" behind them these are something, and own nothing. */
const neverOwners = new Set(['he', 'she', 'it', 'that', 'this', 'there', 'here', 'who', 'what']);

/** "The courier's dog" is somebody's; "the courier's a dog" and "he's vermin" are scorn. */
function isOwner({ to }: LexiconHit, frame: Frame<Name>, { words }: WordTokens): boolean {
  return frame.at(-1)?.name === 'beast' && words[to - 2] === 's' && !neverOwners.has(words[to - 3] ?? '');
}

/** "No es un traidor", "she is no fool"; but "he is not only a fool". */
function isDenied({ from, to }: LexiconHit, hits: LexiconHits<Name>, { words }: WordTokens): boolean {
  return (hits.get('not') ?? []).some(
    (not) => not.from >= from - 1 && not.to < to && !afterAll.has(words[not.to] ?? ''),
  );
}

/** Whether one of the signs stands between words of it. */
function isSplit({ from, to }: LexiconHit, signs: RegExp, { starts, ends }: WordTokens, { text }: PlainText) {
  for (let at = from; at < to - 1; at += 1) if (signs.test(text.slice(ends[at], starts[at + 1]))) return true;
  return false;
}
