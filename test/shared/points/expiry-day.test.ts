import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayIn, daysBetween, mondayOf } from '#shared/points/calendar-day.ts';
import { expiryDay } from '#shared/points/expiry-day.ts';
import { expiryWarning } from '#shared/points/expiry-warning.ts';
import { seasonOf } from '#shared/points/season-of.ts';

const quarters = { firstMonth: 1, months: 3 } as const;
const months = (count: number) => ({ expiry: { kind: 'months', months: count } as const, season: quarters });
const seasons = (
  seasonsAfter: number,
  season: { firstMonth: number; months: 1 | 2 | 3 | 4 | 6 | 12 } = quarters,
) => ({
  expiry: { kind: 'season-end', seasonsAfter } as const,
  season,
});
const someDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2045-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

describe('the day on which points expire', () => {
  test.each([
    ['a leap day, a year on', '2028-02-29', months(12), '2029-02-28'],
    ['a leap day, four years on', '2028-02-29', months(48), '2032-02-29'],
    ['the last of a long month', '2026-08-31', months(6), '2027-02-28'],
    ['the eve of a leap day', '2027-02-28', months(12), '2028-02-28'],
    ['the night when clocks go back', '2026-10-25', months(1), '2026-11-25'],
    ['the night when clocks go forward', '2026-03-29', months(12), '2027-03-29'],
    ['the first day of a season', '2026-10-01', seasons(0), '2027-01-01'],
    ['the last day of a season', '2026-12-31', seasons(0), '2027-01-01'],
    ['the last day of a season, one season on', '2026-12-31', seasons(1), '2027-04-01'],
    ['a season over New Year', '2027-01-15', seasons(0, { firstMonth: 11, months: 3 }), '2027-02-01'],
    [
      'a season that ends in a leap February',
      '2028-02-29',
      seasons(0, { firstMonth: 3, months: 12 }),
      '2028-03-01',
    ],
    [
      'the eve of such a season’s first day',
      '2027-02-28',
      seasons(0, { firstMonth: 3, months: 12 }),
      '2027-03-01',
    ],
  ])('after %s', (_what, earnedOn, rules, expected) => {
    expect(expiryDay(earnedOn, rules)).toBe(expected);
  });

  test.each([
    ['Pacific/Auckland', '2026-12-31T11:00:00.000Z', '2027-04-01'],
    ['Pacific/Auckland', '2026-12-31T10:59:59.999Z', '2027-01-01'],
    ['America/Los_Angeles', '2027-01-01T07:59:59.999Z', '2027-01-01'],
    ['America/Los_Angeles', '2027-01-01T08:00:00.000Z', '2027-04-01'],
  ])('is by the calendar of %s at %s', (zone, at, expected) => {
    expect(expiryDay(dayIn(zone, new Date(at)), seasons(0))).toBe(expected);
  });

  test('is after the day they were earned, and never sooner for points earned later', () => {
    const rules = fc.oneof(
      fc.integer({ min: 1, max: 60 }).map(months),
      fc
        .tuple(fc.nat({ max: 4 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, 3, 4, 6, 12))
        .map(([after, firstMonth, length]) => seasons(after, { firstMonth, months: length })),
    );
    fc.assert(
      fc.property(someDay, fc.nat({ max: 400 }), rules, (day, later, rule) => {
        expect(expiryDay(day, rule) > day).toBe(true);
        expect(expiryDay(addDays(day, later), rule) >= expiryDay(day, rule)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

test('seasons follow each other without gaps, and one begins in the first month', () => {
  fc.assert(
    fc.property(
      someDay,
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(1, 2, 3, 4, 6, 12),
      (day, firstMonth, length) => {
        const season = { firstMonth, months: length } as const;
        const { from, until } = seasonOf(day, season);
        expect(from <= day && day < until).toBe(true);
        expect(seasonOf(until, season).from).toBe(until);
        expect(seasonOf(addDays(from, -1), season).until).toBe(from);
        const month = String(firstMonth).padStart(2, '0');
        expect(seasonOf(`2027-${month}-01`, season).from).toBe(`2027-${month}-01`);
      },
    ),
  );
});

test('days are counted by the calendar, whatever the nights are long', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -800, max: 800 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count);
    }),
  );
});

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2027-01-03', '2026-12-28'],
  ['2028-03-01', '2028-02-28'],
])('the week of %s begins on %s', (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});

describe('a member is told of an expiry', () => {
  const lot = (days: number, on = `day-${days}`) => ({ on, points: 10, days });
  test.each([
    ['not 31 days before', [lot(31)], [], null],
    ['30 days before', [lot(30)], [], ['day-30', 30]],
    ['8 days before, still as of 30', [lot(8)], [], ['day-8', 30]],
    ['7 days before', [lot(7)], [], ['day-7', 7]],
    ['on the last day', [lot(1)], [], ['day-1', 7]],
    ['not on the day itself', [lot(0)], [], null],
    ['not again once it was dismissed', [lot(20)], [{ on: 'day-20', at: 30 }], null],
    ['again at 7 days, though dismissed at 30', [lot(6)], [{ on: 'day-6', at: 30 }], ['day-6', 7]],
    ['not at 30 where it was dismissed at 7: a clock was set back', [lot(9)], [{ on: 'day-9', at: 7 }], null],
    [
      'of the next lot where the first was dismissed',
      [lot(5), lot(25)],
      [{ on: 'day-5', at: 7 }],
      ['day-25', 30],
    ],
  ])('%s', (_what, lots, dismissed, expected) => {
    const warning = expiryWarning(lots, dismissed);
    expect(warning && [warning.on, warning.at]).toEqual(expected);
  });
});
