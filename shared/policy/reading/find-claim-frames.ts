import { claimFrames } from '../words/claim-frames/claim-frames.ts';
import type { ClaimLexicon } from '../words/claim-frames/claim-lexicon.ts';
import { german } from '../words/claim-frames/de.ts';
import { english } from '../words/claim-frames/en.ts';
import { spanish } from '../words/claim-frames/es.ts';
import { french } from '../words/claim-frames/fr.ts';
import type { TurnKind } from '../words/claim-frames/turn-kinds.ts';
import { type Frame, findFrame, readFrames } from './find-frames.ts';
import type { TextLanguage } from './guess-language.ts';
import { likelyLanguages } from './languages-in.ts';
import { type LexiconHit, lexiconFinder } from './lexicon-finder.ts';
import type { PlainText } from './plain-text.ts';
import { type WordTokens, wordTokens } from './word-tokens.ts';

type Name = keyof ClaimLexicon;

export type FramedClaim = {
  readonly kind: TurnKind;
  readonly about: 'product' | 'company' | 'hint';
  /** Made of several words that each say a part of it. */
  readonly isMade: boolean;
  /** Offsets into the plain text. */
  readonly from: number;
  readonly to: number;
};

/** What is found in one language: the claims, and the words of everyday life, which are none. */
export type FramedClaims = {
  readonly claims: readonly FramedClaim[];
  readonly topics: readonly FramedSpan[];
  readonly selves: readonly FramedSpan[];
  readonly everyday: readonly FramedSpan[];
};
type FramedSpan = { readonly from: number; readonly to: number };

const lexicons: Readonly<Record<TextLanguage, Omit<ClaimLexicon, 'product'>>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};

const frames = claimFrames.flatMap(({ kind, about, frames }) =>
  readFrames(frames, (name): name is Name => name in english || name === 'product').map((frame) => ({
    kind,
    about,
    frame,
  })),
);

/** `products`: their names in plain letters. Finds the frames of claims, in the languages that the text may speak. */
export function claimFrameFinder(products: readonly string[]): (text: PlainText) => FramedClaims {
  const finders = new Map<TextLanguage, ReturnType<typeof lexiconFinder<Name>>>();
  const finderOf = (language: TextLanguage) => {
    const known = finders.get(language);
    if (known !== undefined) return known;
    const finder = lexiconFinder<Name>({ ...lexicons[language], product: products.join(',') });
    finders.set(language, finder);
    return finder;
  };
  return (text) => {
    const tokens = wordTokens(text);
    const claims: FramedClaim[] = [];
    const topics: FramedSpan[] = [];
    const selves: FramedSpan[] = [];
    const everyday: FramedSpan[] = [];
    for (const language of likelyLanguages(text)) {
      const hits = finderOf(language)(tokens);
      const expected = hits.get('expected') ?? [];
      const harmless = hits.get('harmless') ?? [];
      const workers = [...(hits.get('crew') ?? []), ...(hits.get('neutral') ?? [])];
      for (const { kind, about, frame } of frames) {
        for (const hit of findFrame(frame, hits)) {
          if (isOfWork(frame, hit, workers, tokens, text)) continue;
          if (isExpected(frame, hit, expected, tokens) || isWithinAny(hit, harmless)) continue;
          claims.push({ kind, about, isMade: frame.length > 1, ...spanOf(tokens, hit) });
        }
      }
      for (const hit of hits.get('topic') ?? []) topics.push(spanOf(tokens, hit));
      for (const hit of hits.get('self') ?? []) selves.push(spanOf(tokens, hit));
      for (const hit of hits.get('everyday') ?? []) everyday.push(spanOf(tokens, hit));
    }
    return { claims, topics, selves, everyday };
  };
}

/** "better than expected" compares with nothing that is sold, "more than 250,000 homes" compares nothing. */
function isExpected(
  frame: Frame<Name>,
  { to }: LexiconHit,
  expected: readonly LexiconHit[],
  { words }: WordTokens,
): boolean {
  if (frame.at(-1)?.name !== 'than') return false;
  return /^\d/.test(words[to] ?? '') || expected.some(({ from }) => from >= to && from <= to + 1);
}

/** "With Hearth on the trailer we drove home": no promise where the sentence speaks of those who fit it. */
function isOfWork(
  frame: Frame<Name>,
  { from, to }: LexiconHit,
  crew: readonly LexiconHit[],
  { starts, ends }: WordTokens,
  { text }: PlainText,
): boolean {
  if (!frame.some(({ name }) => name === 'product')) return false;
  return crew.some((one) => {
    const [first, last] = one.from < from ? [one.to - 1, from] : [to - 1, one.from];
    return !/[.!?]/.test(text.slice(ends[first], starts[last]));
  });
}

/** It begins or ends among words that say something else. */
function isWithinAny({ from, to }: LexiconHit, others: readonly LexiconHit[]): boolean {
  return others.some(
    (other) => (other.from <= from && from < other.to) || (other.from < to && to <= other.to),
  );
}

function spanOf({ starts, ends }: WordTokens, { from, to }: LexiconHit): FramedSpan {
  return { from: starts[from] ?? 0, to: ends[to - 1] ?? 0 };
}
