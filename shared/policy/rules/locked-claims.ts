import { z } from 'zod';
import type { Fix } from '../finding.ts';
import { type ClaimChange, claimChange } from '../reading/claim-change.ts';
import { claimRange, extent, openQuote, trimmed } from '../reading/claim-range.ts';
import type { ClaimToken } from '../reading/claim-tokens.ts';
import { claimedOtherwise, denialBehind } from '../reading/contradictions.ts';
import { correctionBehind } from '../reading/correction-behind.ts';
import { findClaim, type TokenRange } from '../reading/find-claim.ts';
import { isUnsaid } from '../reading/is-unsaid.ts';
import { meaningTokens } from '../reading/meaning-tokens.ts';
import { plain, plainText } from '../reading/plain-text.ts';
import type { ReadPost } from '../reading/read-post.ts';
import { removal } from '../reading/removal.ts';
import { sentenceAt, withAnswer } from '../reading/sentence-at.ts';
import { defineRule, type Found, inLanguage, maxFindings, ruleSettings } from '../rule.ts';
import { unsaying } from '../words/unsaying.ts';

const loosening = new RegExp(String.raw`^[,( ]*(?:${unsaying.loosening})(?![\p{L}\p{N}])`, 'u');
const comparing = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${unsaying.comparing})$`, 'u');

/** Other wordings of a claim that the company has approved as well. */
type Paraphrases = readonly { readonly claim: string; readonly same: readonly string[] }[];

const paraphrases = z
  .array(
    z.strictObject({
      claim: z.string().min(1).max(1000),
      same: z.array(z.string().min(1).max(1000)).min(1).max(50),
    }),
  )
  .max(1000);

export const lockedClaims = defineRule({
  id: 'locked-claims',
  fires:
    'A locked claim of the approved text is changed, cut, negated or contradicted: figure, unit, date, limit, quote, disclaimer. Its place and order, case, quotes, dashes and spaces, the decimal sign, how a date or a unit is written, and a paraphrase that the pack lists are free.',
  offers: 'The claim as approved.',
  why: {
    en: 'This part was checked word by word, and somebody answers for it.',
    de: 'Dieser Teil ist Wort für Wort geprüft, und jemand steht dafür ein.',
  },
  settings: z.strictObject({ ...ruleSettings, paraphrases: paraphrases.default([]) }),
  prepare: (settings) => (post) => {
    if (post.locked === undefined || post.locked.length === 0) return [];
    const tokens = meaningTokens(post.plain);
    return post.locked.flatMap((claim) =>
      checkClaim(post, tokens, claim, wordingsOf(claim, settings.paraphrases)),
    );
  },
});

function wordingsOf(claim: string, paraphrases: Paraphrases): readonly string[] {
  const known = plain(claim);
  return [claim, ...paraphrases.flatMap((one) => (plain(one.claim) === known ? one.same : []))];
}

function checkClaim(
  post: ReadPost,
  tokens: readonly ClaimToken[],
  claim: string,
  wordings: readonly string[],
): readonly Found[] {
  const wanted = meaningTokens(plainText(claim));
  if (wanted.length === 0) return [];
  const say = inLanguage(texts, post.language);
  const approved = post.approved ?? '';
  const language = post.textLanguage;
  const kept = wordings.flatMap((wording) => {
    const parts = meaningTokens(plainText(wording));
    return findClaim(tokens, parts).map((range) => ({ range, parts }));
  });
  for (const { range } of kept.slice(0, maxFindings)) {
    const { start, end } = extent(post.text, tokens, range);
    if (isUnsaid(post.text, start, end, language, approved))
      return [{ start, end, message: say.negated(claim), fixes: [restoreSentence(post, claim, start, end)] }];
    if (isCompared(post, claim, start) || isLoosened(post, start, end))
      return [
        { start, end, message: say.loosened(claim), fixes: [restoreSentence(post, claim, start, end)] },
      ];
    const denial = denialBehind(post, start, end);
    if (denial !== null)
      return [{ ...denial, message: say.denied(claim), fixes: [withoutSentence(post, denial)] }];
  }
  if (kept.length > 0) return otherwise(post, tokens, claim, kept);
  const quoted = isQuoted(approved, claim);
  const range = claimRange(post.text, tokens, wanted, quoted);
  if (range === null) {
    return [{ start: 0, end: post.text.length, message: say.gone(claim), fixes: [append(post, claim)] }];
  }
  const { start, end } = extent(post.text, tokens, range);
  const isNegated = isUnsaid(post.text, end, end, language, approved);
  const change = claimChange(claim, wanted, tokens.slice(range.from, range.to), quoted);
  const message = isNegated ? say.negated(claim) : say[change.kind](claim, shortened(change.what));
  const fix = isNegated
    ? restoreSentence(post, claim, start, end)
    : { start, end, text: inPlace(post.text, start, claim), label: say.restore, isSafe: false };
  return [{ start, end, message, fixes: [fix] }];
}

/** The claim stands, and another place of the text says something else. */
function otherwise(
  post: ReadPost,
  tokens: readonly ClaimToken[],
  claim: string,
  kept: readonly { readonly range: TokenRange; readonly parts: readonly ClaimToken[] }[],
): readonly Found[] {
  const say = inLanguage(texts, post.language);
  const wanted = meaningTokens(plainText(claim));
  const ranges = kept.map(({ range }) => range);
  const other = claimedOtherwise(tokens, ranges, wanted, post.approved ?? '');
  if (other !== null) {
    const { start, end } = extent(post.text, tokens, trimmed(tokens, other, wanted));
    const fix = { start, end, text: inPlace(post.text, start, claim), label: say.restore, isSafe: false };
    return [{ start, end, message: say.otherwise(claim), fixes: [fix] }];
  }
  for (const { range, parts } of kept.slice(0, maxFindings)) {
    const correction = correctionBehind(post, tokens, range.to, parts);
    if (correction === null) continue;
    const { start, end } = extent(post.text, tokens, range);
    const fix = restoreSentence(post, claim, start, correction.end);
    return [{ start, end, message: say.corrected(claim), fixes: [fix] }];
  }
  return [];
}

function isQuoted(approved: string, claim: string): boolean {
  const at = approved.indexOf(claim);
  return at >= 0 && openQuote.test(approved.slice(0, at));
}

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
}

function withoutSentence(
  post: ReadPost,
  { start, end }: { readonly start: number; readonly end: number },
): Fix {
  const label = inLanguage(texts, post.language).withoutSentence;
  return { ...removal(post.text, start, end), label, isSafe: false };
}

/** A figure of the claim with "more than" or the like in front that the approved text does not have. */
function isCompared(post: ReadPost, claim: string, start: number): boolean {
  if (!/^[\p{N}\p{Sc}\p{P}]/u.test(claim)) return false;
  const found = comparing.exec(plain(post.text.slice(Math.max(0, start - 30), start)))?.[0];
  return found !== undefined && !plain(post.approved ?? '').includes(found);
}

/** With a capital where the words that it replaces begin a sentence. */
function inPlace(text: string, start: number, claim: string): string {
  const isCapital =
    /^\p{Lu}/u.test(text.slice(start, start + 2)) && sentenceAt(text, start, start + 1).start === start;
  return isCapital ? claim.charAt(0).toUpperCase() + claim.slice(1) : claim;
}

/** A figure of the claim with "at the very least" or the like behind it that the approved text does not have. */
function isLoosened(post: ReadPost, start: number, end: number): boolean {
  const claimed = meaningTokens(plainText(post.text.slice(start, end)));
  if (claimed.every(({ kind }) => kind !== 'number')) return false;
  const found = loosening.exec(plain(post.text.slice(end, end + 40)))?.[0];
  return found !== undefined && !plain(post.approved ?? '').includes(found.replace(/^[,( ]+/, ''));
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

type Sentences = Readonly<Record<ClaimChange['kind'], (claim: string, what: string) => string>>;

const texts = {
  en: {
    ...({
      figure: (claim, what) => `The figure “${what}” was changed. Keep it as approved: “${claim}”.`,
      date: (claim, what) => `The date “${what}” was changed. Keep it as approved: “${claim}”.`,
      currency: (claim, what) => `The currency “${what}” was changed. Keep it as approved: “${claim}”.`,
      unit: (claim, what) => `The unit “${what}” was changed. Keep it as approved: “${claim}”.`,
      limit: (claim, what) => `“${what}” was left out, which makes the claim larger. Keep “${claim}”.`,
      quotation: (claim, what) => `The quotation was cut: “${what}” is missing. Quote it whole: “${claim}”.`,
      leftOut: (claim, what) => `“${what}” was left out. Keep this as approved: “${claim}”.`,
      wording: (claim) => `The wording was changed. Keep this as approved: “${claim}”.`,
    } satisfies Sentences),
    gone: (claim: string) => `“${claim}” was left out. Your text needs it as approved.`,
    negated: (claim: string) => `A negation or a doubt takes “${claim}” back. Let it stand as approved.`,
    loosened: (claim: string) => `Words around it make another figure of “${claim}”. Leave them out.`,
    corrected: (claim: string) =>
      `Another figure beside it contradicts “${claim}”. Let it stand as approved.`,
    denied: (claim: string) => `This sentence contradicts “${claim}”. Take it out.`,
    otherwise: (claim: string) => `This contradicts “${claim}”, which stands elsewhere in your text.`,
    restore: 'Restore the approved wording',
    add: 'Add the approved wording',
    withoutSentence: 'Take this sentence out',
  },
  de: {
    ...({
      figure: (claim, what) => `Die Zahl „${what}“ ist geändert. Lass sie wie freigegeben: „${claim}“.`,
      date: (claim, what) => `Das Datum „${what}“ ist geändert. Lass es wie freigegeben: „${claim}“.`,
      currency: (claim, what) => `Die Währung „${what}“ ist geändert. Lass sie wie freigegeben: „${claim}“.`,
      unit: (claim, what) => `Die Einheit „${what}“ ist geändert. Lass sie wie freigegeben: „${claim}“.`,
      limit: (claim, what) => `„${what}“ fehlt, damit wird die Aussage größer. Lass „${claim}“ stehen.`,
      quotation: (claim, what) => `Das Zitat ist gekürzt: „${what}“ fehlt. Zitiere es ganz: „${claim}“.`,
      leftOut: (claim, what) => `„${what}“ fehlt. Lass das wie freigegeben: „${claim}“.`,
      wording: (claim) => `Der Wortlaut ist geändert. Lass das wie freigegeben: „${claim}“.`,
    } satisfies Sentences),
    gone: (claim: string) => `„${claim}“ fehlt. Dein Text braucht es wie freigegeben.`,
    negated: (claim: string) =>
      `Eine Verneinung oder ein Zweifel nimmt „${claim}“ zurück. Lass es stehen wie freigegeben.`,
    loosened: (claim: string) => `Wörter drumherum machen aus „${claim}“ eine andere Zahl. Lass sie weg.`,
    corrected: (claim: string) =>
      `Eine andere Zahl daneben widerspricht „${claim}“. Lass es stehen wie freigegeben.`,
    denied: (claim: string) => `Dieser Satz widerspricht „${claim}“. Nimm ihn heraus.`,
    otherwise: (claim: string) => `Das widerspricht „${claim}“, das woanders in deinem Text steht.`,
    restore: 'Freigegebenen Wortlaut wiederherstellen',
    add: 'Freigegebenen Wortlaut ergänzen',
    withoutSentence: 'Diesen Satz herausnehmen',
  },
};
