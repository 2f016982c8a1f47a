import { unsaying } from '../words/unsaying.ts';
import { type ClaimToken, isSameToken } from './claim-tokens.ts';
import { meaningTokens } from './meaning-tokens.ts';
import { plain, plainText } from './plain-text.ts';
import type { ReadPost } from './read-post.ts';
import { saysWord } from './says-word.ts';

/** Tokens behind a claim in which a correction is looked for: this sentence and the next. */
const reach = 24;
const corrects = saysWord(unsaying.correcting);

/** Where the claim is corrected: "…up to £340 a year, but really it is £500": another figure of the same unit, with a word that corrects. */
export function correctionBehind(
  post: ReadPost,
  tokens: readonly ClaimToken[],
  after: number,
  claim: readonly ClaimToken[],
): ClaimToken | null {
  const figures = claim.flatMap((token, place) => {
    const unit = claim[place + 1];
    return token.kind === 'number' && unit !== undefined ? [{ token, unit }] : [];
  });
  if (figures.length === 0) return null;
  const behind = tokens.slice(after, after + reach);
  const approved = meaningTokens(plainText(post.approved ?? ''));
  const other = behind.find((token, place) => {
    const unit = behind[place + 1];
    if (token.kind !== 'number' || unit === undefined) return false;
    const isOfSameUnit = figures.some(
      (figure) => isSameUnit(figure.unit, unit) && !isSameToken(figure.token, token),
    );
    return isOfSameUnit && !approved.some((known) => isSameToken(known, token));
  });
  const first = behind[0];
  if (other === undefined || first === undefined) return null;
  return corrects(plain(post.text.slice(first.start, other.start))) ? other : null;
}

function isSameUnit(a: ClaimToken, b: ClaimToken): boolean {
  if (isSameToken(a, b)) return true;
  const [one, other] = [a.values[0] ?? '', b.values[0] ?? ''];
  return (
    a.kind === 'word' &&
    b.kind === 'word' &&
    one.length > 2 &&
    one.replace(/s$/, '') === other.replace(/s$/, '')
  );
}
