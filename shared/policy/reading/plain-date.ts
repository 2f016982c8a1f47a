import { type InLanguages, inLanguage } from '../rule.ts';

const locales: InLanguages<string> = { en: 'en-GB', de: 'de-DE' };

/** A moment as people write it, in UTC: "8 December 2026, 09:00 UTC"; midnight is only a day. */
export function plainDate(moment: string, language: string): string {
  const locale = inLanguage(locales, language);
  const date = new Date(moment);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  if (date.getTime() % 86_400_000 === 0) return day;
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(date);
  return `${day}, ${time} UTC`;
}
