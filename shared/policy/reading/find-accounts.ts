import { ibanLengths } from '../words/personal-data/iban-lengths.ts';
import { mod97, passesLuhn } from './check-digits.ts';
import { isNamedNumber } from './is-named-number.ts';

export type AccountHit = { readonly start: number; readonly end: number; readonly is: 'card' | 'iban' };

const cardDigits = /(?<![\p{L}\p{N}_.,#=/-])\d(?:[ .-]?\d){12,18}(?![\p{L}\p{N}_]|[.,-]\d)/gu;
/** Beginnings and lengths that the networks give out (ISO/IEC 7812): Visa, Mastercard, Amex, Diners, Discover, JCB, UnionPay, Maestro. */
const networks =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d{2}|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17}|(?:50|5[6-9]|6[0137])\d{11,17})$/;
const ibanStart = /(?<![\p{L}\p{N}])[a-z]{2} ?\d{2}(?=[ -]?[a-z0-9])/giu;

/** Payment cards and bank accounts whose check digits are right. `text` as typed. */
export function findAccounts(text: string): readonly AccountHit[] {
  if (!/\d{2}/.test(text)) return [];
  return [...cards(text), ...ibans(text)];
}

function cards(text: string): readonly AccountHit[] {
  return firstOf(text.matchAll(cardDigits)).flatMap((match) => {
    const digits = match[0].replaceAll(/\D/g, '');
    if (!networks.test(digits) || !passesLuhn(digits) || !isGroupedAsCard(match[0])) return [];
    if (isNamedNumber(text, match.index)) return [];
    return { start: match.index, end: match.index + match[0].length, is: 'card' as const };
  });
}

/** As many as are looked at; more only want to take time. */
function firstOf<T>(all: Iterable<T>): readonly T[] {
  const first: T[] = [];
  for (const one of all) if (first.push(one) >= 200) break;
  return first;
}

/** One row, fours, or the 4-6-5 and 4-6-4 of Amex and Diners. */
function isGroupedAsCard(written: string): boolean {
  return /^(?:\d+|\d{4}([ .-])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?|\d{4}([ .-])\d{6}\2\d{4,5})$/.test(written);
}

function ibans(text: string): readonly AccountHit[] {
  return firstOf(text.matchAll(ibanStart)).flatMap((match) => {
    const length = ibanLengths.get(match[0].slice(0, 2).toUpperCase());
    if (length === undefined) return [];
    const end = endOfCharacters(text, match.index, length);
    if (end === null) return [];
    const iban = text.slice(match.index, end).replaceAll(/[ -]/g, '');
    return mod97(iban.slice(4) + iban.slice(0, 4)) === 1
      ? { start: match.index, end, is: 'iban' as const }
      : [];
  });
}

/** Where `count` letters and digits end, single spaces and dashes between them; null where something else comes first. */
function endOfCharacters(text: string, start: number, count: number): number | null {
  let left = count;
  let at = start;
  let wasGap = true;
  for (; left > 0; at += 1) {
    const unit = text.charCodeAt(at);
    const isGap = unit === 32 || unit === 45;
    if (isGap ? wasGap : !isAlphanumeric(unit)) return null;
    if (!isGap) left -= 1;
    wasGap = isGap;
  }
  return /[\p{L}\p{N}]/u.test(text.charAt(at)) ? null : at;
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}
