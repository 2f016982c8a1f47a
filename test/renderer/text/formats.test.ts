import { expect, test } from 'vitest';
import { formatOf } from '#renderer/text/use-format.ts';

const noon = (day: string) => new Date(`${day}T12:00:00`);

test.each([
  ['en-GB', '12,345', '+5', '-5', '€1,234.50'],
  ['de-DE', '12.345', '+5', '-5', '1.234,50\u00a0€'],
])('%s writes numbers as its readers do', (locale, number, more, less, money) => {
  const format = formatOf(locale);
  expect(format.number(12_345)).toBe(number);
  expect([format.signed(5), format.signed(-5), format.signed(0)]).toEqual([more, less, '0']);
  expect(format.money(123_450, 'EUR')).toBe(money);
});

test.each([
  ['en-GB', '2026-11-23', 'today'],
  ['en-GB', '2026-11-24', 'tomorrow'],
  ['en-GB', '2026-11-10', '13 days ago'],
  ['en-GB', '2026-12-07', '7 Dec 2026'],
  ['de-DE', '2026-11-23', 'heute'],
  ['de-DE', '2026-11-25', 'übermorgen'],
  ['de-DE', '2026-11-10', 'vor 13 Tagen'],
  ['de-DE', '2026-12-07', '7. Dez. 2026'],
])('%s says %s, seen from 23 November, as “%s”', (locale, day, expected) => {
  expect(formatOf(locale).nearDay(noon(day).toISOString(), noon('2026-11-23'))).toBe(expected);
});

test('a language is made ready once', () => {
  expect(formatOf('de-AT')).toBe(formatOf('de-AT'));
});
