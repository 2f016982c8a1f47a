import { type ClaimToken, isSameToken } from './claim-tokens.ts';
import { areAlike, closestToClaim, type TokenRange } from './find-claim.ts';

export const openQuote = /["“„«»‟‘'‹]\s?$/u;
/** Words that change a figure without being part of the claim. */
const qualifiers = new Set(
  'mindestens least over than almost nearly about around rund circa ca uber fast knapp plus moins menos mas casi'.split(
    ' ',
  ),
);

/** The part of a text that comes closest to a claim, without what merely stands beside it; null where nothing of it is left. */
export function claimRange(
  text: string,
  tokens: readonly ClaimToken[],
  claim: readonly ClaimToken[],
  isQuoted: boolean,
): TokenRange | null {
  const closest = closestToClaim(tokens, claim) ?? (isQuoted ? beginningInQuotes(text, tokens, claim) : null);
  return closest === null ? null : withinSentence(text, tokens, trimmed(tokens, closest, claim), claim);
}

/** Without words in front that merely stand where words of the claim stood. */
export function trimmed(
  tokens: readonly ClaimToken[],
  range: TokenRange,
  claim: readonly ClaimToken[],
): TokenRange {
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

/** A short piece of a quotation that still stands in quotes. */
function beginningInQuotes(
  text: string,
  tokens: readonly ClaimToken[],
  claim: readonly ClaimToken[],
): TokenRange | null {
  const piece = closestToClaim(tokens, claim, 0.08);
  const [first, last] = [tokens[piece?.from ?? -1], tokens[(piece?.to ?? 0) - 1]];
  if (piece === null || first === undefined || last === undefined || piece.to - piece.from < 2) return null;
  return openQuote.test(text.slice(0, first.start)) ? piece : null;
}

/** Without what stands behind the closing quote or the sentence's end and is no part of the claim: "… night,” says Nadia". */
function withinSentence(
  text: string,
  tokens: readonly ClaimToken[],
  range: TokenRange,
  claim: readonly ClaimToken[],
): TokenRange {
  for (let to = range.to - 1; to > range.from; to -= 1) {
    const [last, next] = [tokens[to - 1], tokens[to]];
    if (last === undefined || next === undefined || claim.some((wanted) => isSameToken(next, wanted))) break;
    if (/["”“»›]|[.!?]\s/u.test(text.slice(last.end, next.start))) return { from: range.from, to };
  }
  return range;
}

/** As written, with the bracket that a part of it opened. */
export function extent(
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
