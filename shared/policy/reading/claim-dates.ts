import { monthNames } from '../words/month-names.ts';
import type { ClaimToken } from './claim-tokens.ts';
import type { PlainText } from './plain-text.ts';

const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);
const ordinals = new Set(['st', 'nd', 'rd', 'th', 'er', 'of', 'de', 'del', 'the']);
const written =
  /(?<![\p{L}\p{N}.,/-])(?:(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)|(?<a>\d{1,2})(?<mark>[./]) ?(?<b>\d{1,2})[./] ?(?<year>(?:20)?\d\d))(?![\p{L}\p{N}/-])/gu;

/** The tokens with each date as one: `12 January 2027`, `2027-01-12` and `12.1.27` are the same. */
export function withDates(tokens: readonly ClaimToken[], text: PlainText): readonly ClaimToken[] {
  return withDatesInWords(withDatesInDigits(tokens, text));
}

function withDatesInDigits(tokens: readonly ClaimToken[], text: PlainText): readonly ClaimToken[] {
  const dates: ClaimToken[] = [];
  for (const match of text.text.matchAll(written)) {
    const { y, m, d, a, b, mark, year } = match.groups ?? {};
    const full = year?.length === 2 ? `20${year}` : year;
    const values =
      y === undefined
        ? [dateOf(full, b, a), ...(mark === '/' ? [dateOf(full, a, b)] : [])]
        : [dateOf(y, m, d)];
    const known = values.filter((value) => value !== null);
    if (known.length === 0) continue;
    const start = text.starts[match.index] ?? 0;
    const end = text.ends[match.index + match[0].length - 1] ?? 0;
    dates.push({ kind: 'date', values: known, start, end });
  }
  if (dates.length === 0) return tokens;
  const outside = tokens.filter(
    ({ start, end }) => !dates.some((date) => date.start < end && start < date.end),
  );
  return [...outside, ...dates].toSorted((one, other) => one.start - other.start);
}

function withDatesInWords(tokens: readonly ClaimToken[]): readonly ClaimToken[] {
  const read: ClaimToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const date = dateAt(tokens, at);
    const first = tokens[at];
    const last = tokens[date?.to === undefined ? at : date.to - 1];
    if (first === undefined || last === undefined) break;
    if (date === null) read.push(first);
    else read.push({ kind: 'date', values: [date.value], start: first.start, end: last.end });
    at = date?.to ?? at + 1;
  }
  return read;
}

/** `12 January 2027`, `12th of January`, `January 12, 2027`, `January 2027`. */
function dateAt(
  tokens: readonly ClaimToken[],
  at: number,
): { readonly value: string; readonly to: number } | null {
  const skip = (place: number) => {
    let next = place;
    while (next < at + 6 && ordinals.has(tokens[next]?.values[0] ?? '')) next += 1;
    return next;
  };
  const day = dayOf(tokens[at]);
  if (day !== null) {
    const place = skip(at + 1);
    const month = monthOf(tokens[place]);
    if (month === null) return null;
    const after = skip(place + 1);
    const year = yearOf(tokens[after]);
    return { value: valueOfDate(year, month, day), to: year === null ? place + 1 : after + 1 };
  }
  const month = monthOf(tokens[at]);
  if (month === null) return null;
  const second = dayOf(tokens[at + 1]);
  if (second === null) {
    const place = skip(at + 1);
    const year = yearOf(tokens[place]);
    return year === null ? null : { value: valueOfDate(year, month, null), to: place + 1 };
  }
  const after = skip(at + 2);
  const year = yearOf(tokens[after]);
  return { value: valueOfDate(year, month, second), to: year === null ? at + 2 : after + 1 };
}

function dayOf(token: ClaimToken | undefined): number | null {
  const value = Number(token?.kind === 'number' ? token.values[0] : Number.NaN);
  return Number.isInteger(value) && value >= 1 && value <= 31 ? value : null;
}

function monthOf(token: ClaimToken | undefined): number | null {
  return token?.kind === 'word' ? (months.get(token.values[0] ?? '') ?? null) : null;
}

function yearOf(token: ClaimToken | undefined): number | null {
  const value = Number(token?.kind === 'number' ? token.values[0] : Number.NaN);
  return Number.isInteger(value) && value >= 1900 && value < 2100 ? value : null;
}

function valueOfDate(year: number | null, month: number, day: number | null): string {
  const two = (value: number) => String(value).padStart(2, '0');
  if (day === null) return `${year}-${two(month)}`;
  return year === null ? `--${two(month)}-${two(day)}` : `${year}-${two(month)}-${two(day)}`;
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? valueOfDate(y, m, d) : null;
}
