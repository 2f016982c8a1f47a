import { languageMarks } from '../words/language-marks.ts';
import { type ClaimToken, isSameToken } from './claim-tokens.ts';

/** Token indexes, `to` exclusive. */
export type TokenRange = { readonly from: number; readonly to: number };

/** Comparing is worth no more than this many pairs of tokens. */
const maxPairs = 1_000_000;
const littleWords = new Set(Object.values(languageMarks).flatMap((words) => words.split(/\s+/)));

/** A claim of more tokens than this is looked for in its own order only. */
const maxReordered = 14;

/** Every place where the claim stands whole: in its own order, or in another that keeps each figure with its unit. */
export function findClaim(text: readonly ClaimToken[], claim: readonly ClaimToken[]): readonly TokenRange[] {
  const found: TokenRange[] = [];
  const mayMove = claim.length > 1 && claim.length <= maxReordered;
  for (let from = 0; from + claim.length <= text.length; from += 1) {
    let same = 0;
    while (same < claim.length && isSameAt(text, from + same, claim, same)) same += 1;
    const isWhole = same === claim.length || (mayMove && isReordered(text, from, claim));
    if (isWhole) found.push({ from, to: from + claim.length });
  }
  return found;
}

function isReordered(text: readonly ClaimToken[], from: number, claim: readonly ClaimToken[]): boolean {
  const left = new Set(claim.keys());
  const places: number[] = [];
  for (let at = from; at < from + claim.length; at += 1) {
    const place = [...left].find((one) => isSameAt(text, at, claim, one));
    if (place === undefined) return false;
    left.delete(place);
    places.push(place);
  }
  return places.every((place, at) => {
    if (claim[place]?.kind !== 'number') return true;
    const isLast = place === claim.length - 1;
    return isLast || places[at + 1] === place + 1;
  });
}

function isSameAt(
  text: readonly ClaimToken[],
  at: number,
  claim: readonly ClaimToken[],
  place: number,
): boolean {
  const [a, b] = [text[at], claim[place]];
  return a !== undefined && b !== undefined && isSameToken(a, b);
}

/**
 * The part of the text that is most likely the claim, changed or cut; null where nothing of it is left.
 * One alignment of the whole claim against any stretch of the text.
 */
export function closestToClaim(
  text: readonly ClaimToken[],
  claim: readonly ClaimToken[],
  least = 0.3,
): TokenRange | null {
  if (text.length * claim.length > maxPairs || claim.length === 0) return null;
  const width = text.length + 1;
  let above = new Float64Array(width);
  let aboveFrom = Int32Array.from({ length: width }, () => -1);
  let aboveTo = Int32Array.from({ length: width }, () => -1);
  for (const wanted of claim) {
    const row = new Float64Array(width);
    const rowFrom = new Int32Array(width).fill(-1);
    const rowTo = new Int32Array(width).fill(-1);
    for (let j = 0; j < width; j += 1) {
      row[j] = (above[j] ?? 0) - 0.2;
      rowFrom[j] = aboveFrom[j] ?? -1;
      rowTo[j] = aboveTo[j] ?? -1;
      const token = text[j - 1];
      if (token === undefined) continue;
      const paired = (above[j - 1] ?? 0) + likeness(token, wanted);
      if (paired > (row[j] ?? 0)) {
        row[j] = paired;
        const before = aboveFrom[j - 1] ?? -1;
        rowFrom[j] = before < 0 ? j - 1 : before;
        rowTo[j] = j;
      }
      const skipped = (row[j - 1] ?? 0) - 0.35;
      if (skipped > (row[j] ?? 0) && (rowFrom[j - 1] ?? -1) >= 0) {
        row[j] = skipped;
        rowFrom[j] = rowFrom[j - 1] ?? -1;
        rowTo[j] = rowTo[j - 1] ?? -1;
      }
    }
    above = row;
    aboveFrom = rowFrom;
    aboveTo = rowTo;
  }
  let best = 0;
  for (let j = 1; j < width; j += 1) if ((above[j] ?? 0) > (above[best] ?? 0)) best = j;
  const whole = claim.reduce((sum, token) => sum + weight(token), 0);
  const [from, to] = [aboveFrom[best] ?? -1, aboveTo[best] ?? -1];
  return from >= 0 && (above[best] ?? 0) >= whole * least ? { from, to } : null;
}

function likeness(token: ClaimToken, wanted: ClaimToken): number {
  if (isSameToken(token, wanted)) return weight(wanted);
  if (token.kind !== wanted.kind) return -0.6;
  if (token.kind !== 'word') return 0.6;
  const [a, b] = [token.values[0] ?? '', wanted.values[0] ?? ''];
  return areAlike(a, b) ? weight(wanted) / 2 : -0.1;
}

/** The same word, perhaps inflected. */
export function areAlike(a: string, b: string): boolean {
  return a === b || (a.length > 3 && a.slice(0, 4) === b.slice(0, 4) && Math.abs(a.length - b.length) <= 3);
}

function weight(token: ClaimToken): number {
  if (token.kind === 'number') return 2;
  if (token.kind === 'sign') return 1;
  return littleWords.has(token.values[0] ?? '') ? 0.5 : 1.5;
}
