import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import {
  countriesByLanguage,
  freephone,
  looksGivenOut,
  phoneWords,
  units,
} from '../words/personal-data/phone-words.ts';
import type { TextLanguage } from './guess-language.ts';
import { isNamedNumber } from './is-named-number.ts';

/** `number` in E.164, or the digits alone where the library does not know the number. */
export type PhoneHit = { readonly start: number; readonly end: number; readonly number: string };

export type PhoneContext = { readonly country?: string | undefined; readonly language: TextLanguage | null };

/** Questions to the library for one text: it is exact and slow. */
const mostQuestions = 60;
/** Rows of digits that are looked at; more only want to take time. */
const mostLooks = 200;
const candidate = /(?<!\d)(?:\(?\+ ?|\(?00 ?|\()?\d(?:[ ./()-]{0,3}\d){6,16}(?!\d)/g;
const edge = '(?<![\\p{L}\\p{N}])';
const labelled = new RegExp(`(?:${edge}(?:${phoneWords}))(?![\\p{L}])[^\\d\\n]{0,40}$`, 'iu');
/** "Preguntad a Rosa en el 612 345 678" */
const calledAt = /(?<!\p{L})(?:en el|al|au|unter(?: der)?) $/iu;
const labelledAfter =
  /^[ ,)(-]{0,3}(?:\(?(?:mobile|cell|phone|tel|whatsapp|handy|mobil|portable|móvil|is (?:my|his|her)|ist (?:meine|seine|ihre)))/iu;
/** As the French write; elsewhere rather a row of minutes. */
const isInPairs = /^\d\d(?:[ .-]\d\d)+$/;
const counted = new RegExp(`^ ?(?:${units})`, 'iu');

/** Numbers that somebody can be called on. `text` as typed. Only what looks like one reaches the library. */
export function findPhoneNumbers(text: string, context: PhoneContext): readonly PhoneHit[] {
  if (!/\d[^\p{L}\n]{0,12}\d[^\p{L}\n]{0,12}\d/u.test(text)) return [];
  const hits: PhoneHit[] = [];
  const countries = countriesOf(context);
  let questions = mostQuestions;
  const ask = (written: string, country?: CountryCode) => {
    questions -= 1;
    const options = country === undefined ? { extract: false } : { extract: false, defaultCountry: country };
    return questions < 0 ? undefined : parsePhoneNumberFromString(written, options);
  };
  let looks = 0;
  for (const match of text.matchAll(candidate)) {
    looks += 1;
    if (looks > mostLooks) break;
    const start = match.index;
    const written = match[0];
    const end = start + written.length;
    const digits = written.replaceAll(/\D/g, '');
    if (!standsAlone(text, start, end)) continue;
    const before = text.slice(Math.max(0, start - 60), start);
    const isLabelled =
      labelled.test(before) ||
      (calledAt.test(before) && digits.length >= 9) ||
      labelledAfter.test(text.slice(end, end + 24));
    const international = /^\(?(?:\+|00)/.test(written);
    if (
      !international &&
      !isLabelled &&
      (isNamedNumber(text, start) || counted.test(text.slice(end, end + 12)))
    )
      continue;
    if (isDateOrAmount(written, isLabelled)) continue;
    const hit = international
      ? askAbroad(written, digits, ask)
      : askAtHome(written, digits, isLabelled, countries, ask);
    if (hit !== null && !isFreephone(hit)) hits.push({ start: start + lead(written), end, number: hit });
  }
  return hits;
}

type Ask = (written: string, country?: CountryCode) => ReturnType<typeof parsePhoneNumberFromString>;

function askAbroad(written: string, digits: string, ask: Ask): string | null {
  const full = `+${digits.replace(/^00/, '').replace(/^(\d{2,3})0(?=\d{9,})/, (all, code: string) => (/\(0\)/.test(written) ? code : all))}`;
  const number = ask(full);
  if (number === undefined) return null;
  return number.isValid() || (number.isPossible() && digits.length >= 10) ? number.number : null;
}

function askAtHome(
  written: string,
  digits: string,
  isLabelled: boolean,
  countries: readonly CountryCode[],
  ask: Ask,
): string | null {
  if (digits.length > 13) return null;
  if (!isLabelled && isInPairs.test(written) && !(digits.length === 10 && countries.includes('FR')))
    return null;
  const isTold = isLabelled || looksNational(written, digits, countries);
  if (!isTold) return null;
  if (/^0?[89]/.test(digits) && countries.some((country) => isFreephoneIn(country, digits))) return null;
  for (const country of countries) {
    const number = ask(digits, country);
    if (number === undefined) continue;
    if (number.isValid() || (number.isPossible() && seemsGivenOut(country, number.nationalNumber)))
      return number.number;
  }
  return isLabelled && digits.startsWith('0') && digits.length >= 9 ? digits : null;
}

function seemsGivenOut(country: CountryCode, national: string): boolean {
  return new RegExp(`^(?:${looksGivenOut[country] ?? '(?!)'})`).test(national);
}

/** A trunk zero with groups, or the groups that one country's numbers have. */
function looksNational(written: string, digits: string, countries: readonly CountryCode[]): boolean {
  if (/^\(?0\d/.test(written))
    return /^\(?0\d{1,5}\)?[ ./-]{1,3}\d/.test(written) || /^0[1-9]\d{8,10}$/.test(written);
  if (/^(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-. ]\d{4}$/.test(written)) return true;
  if (countries[0] === 'US' && /^\d{3} \d{3} \d{4}$/.test(written)) return true;
  if (countries.includes('ES') && /^[679]\d{2} \d{2} \d{2} \d{2}$/.test(written)) return true;
  const isSpanish = countries[0] === 'ES' && /^[67]/.test(digits) && digits.length === 9;
  return isSpanish && /^\d{3} \d{2,3} \d{2,3}(?: \d{2})?$/.test(written);
}

function countriesOf({ country, language }: PhoneContext): readonly CountryCode[] {
  const own = country !== undefined && isSupportedCountry(country) ? [country] : [];
  return [...new Set([...own, ...countriesByLanguage[language ?? 'unknown']])];
}

/** No part of a longer code, a decimal, a handle or an address. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (/[\p{L}\p{N}_#=@$€£%/\\-]$/u.test(before) || /[\p{N}][.,:]$/u.test(before)) return false;
  return !/^(?:[\p{L}_%]|[.,:/-]\d|-\p{L})/u.test(text.slice(end, end + 2));
}

function isDateOrAmount(written: string, isLabelled: boolean): boolean {
  if (
    /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2})(?!\d)/.test(written)
  )
    return true;
  const groups = written.match(/\d+/g) ?? [];
  if (groups.every((group) => /^(?:19|20)\d{2}$/.test(group))) return true;
  if (/^\d+\.\d+$/.test(written)) return true;
  const isThousands = /^[1-9]\d{0,2}(?:([ .])\d{3})(?:\1\d{3})*$/.test(written);
  const mayBeNumber = isLabelled ? /^\d{3}/ : /^[67]\d{2} \d{3} \d{3}$/;
  return isThousands && !mayBeNumber.test(written);
}

function isFreephone(number: string): boolean {
  return Object.entries(freephone).some(([code, beginnings]) =>
    beginnings.some((begin) => number.startsWith(`+${code}${begin}`)),
  );
}

function isFreephoneIn(country: CountryCode, digits: string): boolean {
  const national = digits.replace(/^0/, '');
  return (freephone[getCountryCallingCode(country)] ?? []).some((begin) => national.startsWith(begin));
}

/** The bracket in front belongs to the number only where it closes inside. */
function lead(written: string): number {
  return written.startsWith('(') && !written.includes(')') ? 1 : 0;
}
