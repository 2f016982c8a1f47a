import { type ClaimToken, isSameToken } from './claim-tokens.ts';
import { isUnit } from './meaning-tokens.ts';

/** What became of a locked claim; `what` is the part of the approved wording that changed or went. */
export type ClaimChange = {
  readonly kind: 'figure' | 'date' | 'currency' | 'unit' | 'limit' | 'quotation' | 'leftOut' | 'wording';
  readonly what: string;
};

/** Compares a claim with the part of a text that comes closest to it. `isQuoted`: the approved text has it in quotes. */
export function claimChange(
  claim: string,
  wanted: readonly ClaimToken[],
  found: readonly ClaimToken[],
  isQuoted: boolean,
): ClaimChange {
  const left = [...found];
  const missing = wanted.filter((token) => {
    const at = left.findIndex((one) => isSameToken(one, token));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const part = (is: (token: ClaimToken) => boolean) => written(claim, missing.filter(is));
  const isMissing = (is: (token: ClaimToken) => boolean) => missing.some(is);
  if (isQuoted && left.length === 0 && missing.length > 0)
    return { kind: 'quotation', what: written(claim, missing) };
  if (isMissing(isDate)) return { kind: 'date', what: part(isDate) };
  if (isMissing(isLimit)) return { kind: 'limit', what: part(isLimit) };
  if (left.some(isNumber) && isMissing(isNumber)) return { kind: 'figure', what: part(isNumber) };
  if (left.some(isNumber) && isMissing(isOne)) return { kind: 'figure', what: part(isOne) };
  if (left.length > 0 && isMissing(isCurrency)) return { kind: 'currency', what: part(isCurrency) };
  const isUnitHere = (token: ClaimToken) => isUnit(token) || isBehindFigure(wanted, token);
  if (left.length > 0 && isMissing(isUnitHere)) return { kind: 'unit', what: part(isUnitHere) };
  if (missing.length > 0 && left.length === 0) return { kind: 'leftOut', what: written(claim, missing) };
  return { kind: 'wording', what: claim };
}

function isBehindFigure(wanted: readonly ClaimToken[], token: ClaimToken): boolean {
  const before = wanted[wanted.indexOf(token) - 1];
  return before?.kind === 'number' && before.end >= token.start - 1 && (token.values[0] ?? '').length < 5;
}

function isDate({ kind }: ClaimToken): boolean {
  return kind === 'date';
}

function isNumber({ kind }: ClaimToken): boolean {
  return kind === 'number';
}

function isCurrency({ values }: ClaimToken): boolean {
  return /^[€$£¥]$/.test(values[0] ?? '');
}

function isLimit({ values }: ClaimToken): boolean {
  return values[0] === 'up to';
}

/** An article that counts: "à un mètre". */
function isOne({ values }: ClaimToken): boolean {
  return /^(?:a|an|ein|eine|einem|einen|einer|un|une|uno|una)$/.test(values[0] ?? '');
}

/** As the claim has it, from the first missing part to the last. */
function written(claim: string, missing: readonly ClaimToken[]): string {
  const start = Math.min(...missing.map((token) => token.start));
  const end = Math.max(...missing.map((token) => token.end));
  return claim.slice(start, end);
}
