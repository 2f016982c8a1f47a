import { useContext } from 'react';
import { LanguageContext } from './use-text.ts';

const dayLength = 86_400_000;

/** Numbers, moments and spans of time as the member's language writes them. Moments are ISO 8601. */
export function useFormat(): Format {
  return formatOf(useContext(LanguageContext).locale);
}

export type Format = ReturnType<typeof makeFormat>;

const known = new Map<string, Format>();

/** What the browser needs to write in a language takes it milliseconds to load: once for all who ask, and only what is asked for. */
export function formatOf(locale: string): Format {
  const format = known.get(locale) ?? makeFormat(locale);
  known.set(locale, format);
  return format;
}

function makeFormat(locale: string) {
  const number = once(() => new Intl.NumberFormat(locale));
  const signed = once(() => new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }));
  const date = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const day = once(() => new Intl.DateTimeFormat(locale, date));
  const moment = once(() => new Intl.DateTimeFormat(locale, { ...date, hour: '2-digit', minute: '2-digit' }));
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  return {
    number: (value: number) => number().format(value),
    signed: (value: number) => signed().format(value),
    day: (at: string) => day().format(new Date(at)),
    moment: (at: string) => moment().format(new Date(at)),
    /** Today, tomorrow, in 3 days, last week: near days by their distance, others by their date. */
    nearDay: (at: string, now = new Date()) => {
      const days = wholeDays(at, now);
      return Math.abs(days) < 14 ? relative().format(days, 'day') : day().format(new Date(at));
    },
    money: (minor: number, currency: string) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency }).format(minor / 100),
  };
}

function wholeDays(at: string, now: Date): number {
  return Math.round((new Date(at).setHours(0, 0, 0, 0) - new Date(now).setHours(0, 0, 0, 0)) / dayLength);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
