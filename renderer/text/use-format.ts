import { useContext, useMemo } from 'react';
import { LanguageContext } from './use-text.ts';

const dayLength = 86_400_000;

/** Numbers, moments and spans of time as the member's language writes them. Moments are ISO 8601. */
export function useFormat() {
  const { locale } = useContext(LanguageContext);
  return useMemo(() => {
    const number = new Intl.NumberFormat(locale);
    const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
    const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
    const moment = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    });
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    const wholeDays = (at: string, now: Date) =>
      Math.round((new Date(at).setHours(0, 0, 0, 0) - new Date(now).setHours(0, 0, 0, 0)) / dayLength);
    return {
      number: (value: number) => number.format(value),
      signed: (value: number) => signed.format(value),
      day: (at: string) => day.format(new Date(at)),
      moment: (at: string) => moment.format(new Date(at)),
      /** Today, tomorrow, in 3 days, last week: near days by their distance, others by their date. */
      nearDay: (at: string, now = new Date()) => {
        const days = wholeDays(at, now);
        return Math.abs(days) < 14 ? relative.format(days, 'day') : day.format(new Date(at));
      },
      money: (minor: number, currency: string) =>
        new Intl.NumberFormat(locale, { style: 'currency', currency }).format(minor / 100),
    };
  }, [locale]);
}
