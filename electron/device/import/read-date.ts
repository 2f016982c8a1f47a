import { monthNamed, zoneOffset } from './date-words.ts';

const time = String.raw`(?:(?:T|,|\s|um|at|à)+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(?:uhr)?\s*(.*))?$`;
const iso = new RegExp(String.raw`^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?${time}`, 'i');
const numeric = new RegExp(String.raw`^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})${time}`, 'i');
const dayFirst = new RegExp(
  String.raw`^(\d{1,2})(?:\.|st|nd|rd|th|er)?[\s-]+(?:de\s+)?([\p{L}]+)\.?,?[\s-]+(?:de\s+)?(\d{4}|\d{2})${time}`,
  'iu',
);
const monthFirst = new RegExp(
  String.raw`^([\p{L}]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${time}`,
  'iu',
);
/** `Mon Nov 23 10:00:00 2026`, as C writes it, with or without a zone before the year. */
const yearLast = /^([\p{L}]+)\s+(\d{1,2})\s+(\d{1,2}):(\d{2}):(\d{2})\s+(?:([\p{L}]+)\s+)?(\d{4})$/iu;

const earliest = Date.UTC(1990, 0, 1);
const yearLength = 366 * 86_400_000;

type Parts = {
  readonly year: string | undefined;
  readonly month: number | null;
  readonly day: string | undefined;
  readonly time: readonly (string | undefined)[];
};

/**
 * The moment that a feed's date means, in the forms that feeds use: RFC 822 and its misspellings, ISO 8601, seconds or
 * milliseconds since 1970, names of months in several languages. Null for what cannot be read, is on no calendar,
 * could be two days (`3/4/2026`), or lies before 1990 or more than a year ahead.
 */
export function readDate(text: string | null, now: Date): string | null {
  const given = text?.trim().slice(0, 100) ?? '';
  const at = /^\d{9,10}$|^\d{12,13}$/.test(given) ? epoch(given) : momentOf(partsOf(given));
  if (at === null || at < earliest || at > now.getTime() + yearLength) {
    return null;
  }
  return new Date(at).toISOString();
}

function epoch(digits: string): number {
  return Number(digits) * (digits.length < 11 ? 1000 : 1);
}

function partsOf(given: string): Parts | null {
  const written = iso.exec(given);
  if (written !== null) {
    return { year: written[1], month: Number(written[2]), day: written[3] ?? '1', time: written.slice(4) };
  }
  const packed = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(.*))?$/.exec(given);
  if (packed !== null) {
    const [, year, month, day, hour, minute, second, zone] = packed;
    return { year, month: Number(month), day, time: [hour, minute, second, undefined, zone] };
  }
  const spoken = given.replace(
    /^[\p{L}]+\.?,\s*|^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)[\p{L}]*\.?\s+/iu,
    '',
  );
  return numericParts(spoken) ?? namedParts(spoken);
}

function numericParts(spoken: string): Parts | null {
  const found = numeric.exec(spoken);
  if (found === null) {
    return null;
  }
  const [, first = '', mark, second = '', year] = found;
  const isMonthFirst = mark === '/' && Number(second) > 12;
  if (mark === '/' && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)) {
    return null;
  }
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  return { year, month: Number(month), day, time: found.slice(5) };
}

function namedParts(spoken: string): Parts | null {
  const day = dayFirst.exec(spoken);
  if (day !== null) {
    return { year: day[3], month: monthNamed(day[2] ?? ''), day: day[1], time: day.slice(4) };
  }
  const month = monthFirst.exec(spoken);
  if (month !== null) {
    return { year: month[3], month: monthNamed(month[1] ?? ''), day: month[2], time: month.slice(4) };
  }
  const last = yearLast.exec(spoken);
  return last === null
    ? null
    : {
        year: last[7],
        month: monthNamed(last[1] ?? ''),
        day: last[2],
        time: [last[3], last[4], last[5], undefined, last[6]],
      };
}

function momentOf(parts: Parts | null): number | null {
  if (parts?.month == null) {
    return null;
  }
  const [hour = '0', minute = '0', second = '0', half, zone = ''] = parts.time;
  const year = fullYear(parts.year ?? '');
  const day = Number(parts.day);
  const date = new Date(Date.UTC(year, parts.month - 1, day));
  const isOnCalendar = date.getUTCMonth() === parts.month - 1 && date.getUTCDate() === day;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  if (!isOnCalendar || hours > 24 || Number(minute) > 59 || Number(second) > 60) {
    return null;
  }
  return (
    date.getTime() +
    ((hours * 60 + Number(minute) - zoneOffset(zone)) * 60 + Math.min(Number(second), 59)) * 1000
  );
}

/** Two digits are of this century up to 68, as POSIX has it. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year > 68 ? 1900 : 2000);
}
