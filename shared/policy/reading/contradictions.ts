import { unsaying } from '../words/unsaying.ts';
import { type ClaimToken, isSameToken } from './claim-tokens.ts';
import { closestToClaim, type TokenRange } from './find-claim.ts';
import { findPattern } from './find-phrases.ts';
import { meaningTokens } from './meaning-tokens.ts';
import { plain, plainText } from './plain-text.ts';
import type { ReadPost } from './read-post.ts';
import { sentenceAt } from './sentence-at.ts';

type Place = { readonly start: number; readonly end: number };

const findDenial = findPattern(unsaying.denial.join('|'));
/** So much of a claim has to stand in a second place for that to be the claim again. */
const likeTheClaim = 0.62;

/** The sentence behind the claim's, where it denies it: "That is not true in my yard." */
export function denialBehind({ text, approved = '' }: ReadPost, start: number, end: number): Place | null {
  const sentence = sentenceAt(text, start, end);
  const rest = text.slice(sentence.end);
  const gap = rest.length - rest.trimStart().length;
  if (gap === rest.length) return null;
  const next = sentenceAt(text, sentence.end + gap, sentence.end + gap + 1);
  const approvedPlain = plain(approved);
  const denial = findDenial(plainText(text.slice(next.start, next.end))).some(
    (hit) => !approvedPlain.includes(hit.plain),
  );
  return denial ? next : null;
}

/** Another place that makes the claim with another figure, which the approved text does not have. */
export function claimedOtherwise(
  tokens: readonly ClaimToken[],
  kept: readonly TokenRange[],
  claim: readonly ClaimToken[],
  approved: string,
): TokenRange | null {
  const figures = claim.filter(isFigure);
  if (figures.length === 0 || claim.length < 2) return null;
  const known = meaningTokens(plainText(approved)).filter(isFigure);
  let from = 0;
  for (const range of [...kept, { from: tokens.length, to: tokens.length }]) {
    const part = tokens.slice(from, range.from);
    const closest = closestToClaim(part, claim, likeTheClaim);
    const isOther =
      closest !== null &&
      part
        .slice(closest.from, closest.to)
        .some((token) => isFigure(token) && !known.some((one) => isSameToken(token, one)));
    if (isOther) return { from: from + closest.from, to: from + closest.to };
    from = range.to;
  }
  return null;
}

function isFigure({ kind }: ClaimToken): boolean {
  return kind === 'number' || kind === 'date';
}
