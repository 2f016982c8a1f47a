import { z } from 'zod';
import type { Fix } from '../finding.ts';
import { type ClaimToken, claimTokens } from '../reading/claim-tokens.ts';
import { areAlike, closestToClaim, findClaim, type TokenRange } from '../reading/find-claim.ts';
import { isCorrected } from '../reading/is-corrected.ts';
import { isUnsaid } from '../reading/is-unsaid.ts';
import { plain, plainText } from '../reading/plain-text.ts';
import type { ReadPost } from '../reading/read-post.ts';
import { sentenceAt, withAnswer } from '../reading/sentence-at.ts';
import { defineRule, type Found, inLanguage, maxFindings, ruleSettings } from '../rule.ts';
import { unsaying } from '../words/unsaying.ts';

const comparing = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${unsaying.comparing})$`, 'u');
/** Words that change a figure without being part of the claim. */
const qualifiers = new Set(
  'mindestens least over than almost nearly about around rund circa ca uber fast knapp plus moins menos mas casi'.split(
    ' ',
  ),
);

export const lockedClaims = defineRule({
  id: 'locked-claims',
  fires:
    'A locked claim of the approved text is changed, cut, negated or contradicted: figure, unit, date, quote, disclaimer. Its place, case, quotes, dashes, spaces and the decimal sign are free.',
  offers: 'The claim as approved.',
  why: {
    en: 'This part was checked word by word, and somebody answers for it.',
    de: 'Dieser Teil ist Wort für Wort geprüft, und jemand steht dafür ein.',
  },
  settings: z.strictObject(ruleSettings),
  prepare: () => (post) => {
    if (post.locked === undefined || post.locked.length === 0) return [];
    const tokens = claimTokens(post.plain);
    return post.locked.flatMap((claim) => checkClaim(post, tokens, claim));
  },
});

function checkClaim(post: ReadPost, tokens: readonly ClaimToken[], claim: string): readonly Found[] {
  const wanted = claimTokens(plainText(claim));
  if (wanted.length === 0) return [];
  const say = inLanguage(texts, post.language);
  const kept = findClaim(tokens, wanted);
  for (const range of kept.slice(0, maxFindings)) {
    const { start, end } = extent(post.text, tokens, range);
    const isTakenBack =
      isUnsaid(post.text, start, end, post.textLanguage, post.approved ?? '') ||
      isCompared(post, claim, start) ||
      isCorrected(post, tokens, range.to, wanted);
    if (isTakenBack)
      return [{ start, end, message: say.unsaid(claim), fixes: [restoreSentence(post, claim, start, end)] }];
  }
  if (kept.length > 0) return [];
  const closest = closestToClaim(tokens, wanted);
  if (closest === null) {
    return [{ start: 0, end: post.text.length, message: say.gone(claim), fixes: [append(post, claim)] }];
  }
  const { start, end } = extent(post.text, tokens, trimmed(tokens, closest, wanted));
  const isNegated = isUnsaid(post.text, end, end, post.textLanguage, post.approved ?? '');
  const fix = isNegated
    ? restoreSentence(post, claim, start, end)
    : { start, end, text: inPlace(post.text, start, claim), label: say.restore, isSafe: false };
  return [{ start, end, message: say.changed(claim), fixes: [fix] }];
}

/** Without words in front that merely stand where words of the claim stood. */
function trimmed(tokens: readonly ClaimToken[], range: TokenRange, claim: readonly ClaimToken[]): TokenRange {
  const isOfClaim = (token: ClaimToken | undefined) =>
    token === undefined ||
    token.kind !== 'word' ||
    qualifiers.has(token.values[0] ?? '') ||
    claim.some((wanted) => wanted.kind === 'word' && areAlike(wanted.values[0] ?? '', token.values[0] ?? ''));
  const { to } = range;
  let { from } = range;
  while (from + 1 < to && !isOfClaim(tokens[from])) from += 1;
  return { from, to };
}

/** A figure of the claim with "more than" or the like in front that the approved text does not have. */
function isCompared(post: ReadPost, claim: string, start: number): boolean {
  if (!/^[\p{N}\p{Sc}\p{P}]/u.test(claim)) return false;
  const found = comparing.exec(plain(post.text.slice(Math.max(0, start - 30), start)))?.[0];
  return found !== undefined && !plain(post.approved ?? '').includes(found);
}

/** As written, with the bracket that a part of it opened. */
function extent(
  text: string,
  tokens: readonly ClaimToken[],
  range: TokenRange,
): { readonly start: number; readonly end: number } {
  const within = tokens.slice(range.from, range.to);
  const start = Math.min(...within.map((token) => token.start));
  const end = Math.max(...within.map((token) => token.end));
  const isOpen = text.slice(start, end).lastIndexOf('(') > text.slice(start, end).lastIndexOf(')');
  return { start, end: isOpen && text[end] === ')' ? end + 1 : end };
}

/** With a capital where the words that it replaces begin a sentence. */
function inPlace(text: string, start: number, claim: string): string {
  const isCapital =
    /^\p{Lu}/u.test(text.slice(start, start + 2)) && sentenceAt(text, start, start + 1).start === start;
  return isCapital ? claim.charAt(0).toUpperCase() + claim.slice(1) : claim;
}

function restoreSentence(post: ReadPost, claim: string, start: number, end: number): Fix {
  const label = inLanguage(texts, post.language).restore;
  return {
    ...withAnswer(post.text, sentenceAt(post.text, start, end)),
    text: approvedSentence(post, claim),
    label,
    isSafe: false,
  };
}

function append(post: ReadPost, claim: string): Fix {
  const end = post.text.length;
  const between = end === 0 || /\s$/.test(post.text) ? '' : ' ';
  const label = inLanguage(texts, post.language).add;
  return { start: end, end, text: between + approvedSentence(post, claim), label, isSafe: false };
}

/** A claim is often half a sentence; the approved text has the whole one. */
function approvedSentence(post: ReadPost, claim: string): string {
  const at = post.approved?.indexOf(claim) ?? -1;
  if (post.approved === undefined || at < 0) return claim;
  const sentence = sentenceAt(post.approved, at, at + claim.length);
  return post.approved.slice(sentence.start, sentence.end);
}

const texts = {
  en: {
    changed: (claim: string) => `Keep this as approved: “${claim}”.`,
    gone: (claim: string) => `“${claim}” is missing. Your text needs it as approved.`,
    unsaid: (claim: string) => `This sentence takes “${claim}” back. Let it stand as approved.`,
    restore: 'Restore the approved wording',
    add: 'Add the approved wording',
  },
  de: {
    changed: (claim: string) => `Lass das wie freigegeben: „${claim}“.`,
    gone: (claim: string) => `„${claim}“ fehlt. Dein Text braucht es wie freigegeben.`,
    unsaid: (claim: string) => `Dieser Satz nimmt „${claim}“ zurück. Lass es stehen wie freigegeben.`,
    restore: 'Freigegebenen Wortlaut wiederherstellen',
    add: 'Freigegebenen Wortlaut ergänzen',
  },
};
