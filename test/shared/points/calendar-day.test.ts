import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, dayIn, nextDayStarts } from '#shared/points/calendar-day.ts';

describe('dayIn', () => {
  test.each([
    ['Europe/London', '2026-11-23T23:59:59.999Z', '2026-11-23'],
    ['Europe/Berlin', '2026-11-23T23:00:00.000Z', '2026-11-24'],
    ['America/Los_Angeles', '2026-11-23T07:59:00.000Z', '2026-11-22'],
    ['Pacific/Kiritimati', '2026-11-23T10:00:00.000Z', '2026-11-24'],
  ])('in %s it is at %s the day %s', (zone, at, day) => {
    expect(dayIn(zone, new Date(at))).toBe(day);
  });
});

describe('addMonths', () => {
  test.each([
    ['2026-11-23', 12, '2027-11-23'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 18, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s and %d months is %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });
});

describe('nextDayStarts', () => {
  test.each([
    ['Europe/Berlin', '2026-11-23T09:00:00.000Z', '2026-11-23T23:00:00.000Z'],
    // The night when clocks go back has 25 hours, the one when they go forward 23.
    ['Europe/Berlin', '2026-10-24T22:30:00.000Z', '2026-10-25T23:00:00.000Z'],
    ['Europe/Berlin', '2026-03-28T23:30:00.000Z', '2026-03-29T22:00:00.000Z'],
    // Half and three-quarter hours.
    ['Asia/Kathmandu', '2026-11-23T09:00:00.000Z', '2026-11-23T18:15:00.000Z'],
  ])('in %s, at %s, the next day starts at %s', (zone, at, start) => {
    expect(nextDayStarts(zone, new Date(at)).toISOString()).toBe(start);
  });

  test('is always the first minute of a later day', () => {
    const zones = ['Europe/London', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Asia/Kolkata'];
    const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), (at, zone) => {
        const start = nextDayStarts(zone, at);
        expect(dayIn(zone, start) > dayIn(zone, at)).toBe(true);
        expect(dayIn(zone, new Date(start.getTime() - 60_000))).toBe(dayIn(zone, at));
      }),
      { numRuns: 200 },
    );
  });
});
