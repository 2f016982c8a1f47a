import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, localTime } from '#shared/reminders/local-time.ts';
import { nextGoodTime } from '#shared/reminders/next-good-time.ts';

const zones = [
  'UTC',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
];
const workdays = [1, 2, 3, 4, 5];

describe('the clock on the wall', () => {
  test.each([
    ['Europe/Berlin', '2026-03-29', 90, '2026-03-29T00:30:00.000Z', 'before the hour that is skipped'],
    ['Europe/Berlin', '2026-03-29', 150, '2026-03-29T01:30:00.000Z', 'in the hour that is skipped'],
    ['Europe/Berlin', '2026-03-29', 180, '2026-03-29T01:00:00.000Z', 'after it'],
    ['Europe/Berlin', '2026-10-25', 150, '2026-10-25T00:30:00.000Z', 'the first of two'],
    ['America/New_York', '2026-11-01', 90, '2026-11-01T05:30:00.000Z', 'the first of two'],
    ['Australia/Lord_Howe', '2026-10-04', 135, '2026-10-03T15:45:00.000Z', 'in half an hour that is skipped'],
    ['Asia/Kathmandu', '2026-11-23', 0, '2026-11-22T18:15:00.000Z', 'at midnight'],
  ])('%s %s minute %i is %s, %s', (zone, day, minutes, expected) => {
    expect(instantOf(zone, day, minutes).toISOString()).toBe(expected);
  });

  test('an instant shows the time that it was made for, but for those that are skipped', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 3650 }),
        fc.integer({ min: 0, max: 1439 }),
        (zone, days, minutes) => {
          const day = new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
          const shown = localTime(zone, instantOf(zone, day, minutes));
          expect(shown.day).toBe(day);
          expect([0, 30, 60]).toContain(shown.minutes - minutes);
        },
      ),
    );
  });
});

describe('a good time', () => {
  const hours = { from: 9, to: 17, days: workdays };
  const at = (now: string, timeZone = 'Europe/London', spreadBy = 'robin') =>
    nextGoodTime(hours, { now: new Date(now), timeZone, spreadBy });
  const shown = (now: string, timeZone = 'Europe/London') => {
    const time = at(now, timeZone);
    return time && localTime(timeZone, time).day;
  };

  test.each([
    ['in the morning it is today', '2026-11-23T06:00:00Z', '2026-11-23'],
    ['late in the day it is tomorrow', '2026-11-23T16:10:00Z', '2026-11-24'],
    ['after the hours it is tomorrow', '2026-11-23T19:00:00Z', '2026-11-24'],
    ['on Friday evening it is Monday', '2026-11-27T19:00:00Z', '2026-11-30'],
    ['on Saturday it is Monday', '2026-11-28T10:00:00Z', '2026-11-30'],
  ])('%s', (_what, now, day) => {
    expect(shown(now)).toBe(day);
  });

  test('there is none without hours or days', () => {
    const when = { now: new Date(0), timeZone: 'UTC', spreadBy: '' };
    expect(nextGoodTime({ from: 9, to: 9, days: workdays }, when)).toBeNull();
    expect(nextGoodTime({ from: 9, to: 17, days: [] }, when)).toBeNull();
  });

  test('it lies inside the member’s own hours and days, half an hour away at least, in every zone, also when clocks change', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.date({ min: new Date('2025-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 22 }),
        fc.integer({ min: 1, max: 24 }),
        fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
        fc.string(),
        (timeZone, now, from, length, days, spreadBy) => {
          const to = Math.min(from + length, 24);
          const time = nextGoodTime({ from, to, days }, { now, timeZone, spreadBy });
          if (time === null) throw new Error('There is always one within eight days.');
          const { weekday, minutes } = localTime(timeZone, time);
          expect(days).toContain(weekday);
          expect(minutes).toBeGreaterThanOrEqual(from * 60);
          // In the night when clocks go forward, an end that is skipped comes as much later.
          expect(minutes).toBeLessThan(to * 60 + 60);
          expect(time.getTime() - now.getTime()).toBeGreaterThanOrEqual(30 * 60_000);
          expect(time).toEqual(nextGoodTime({ from, to, days }, { now, timeZone, spreadBy }));
        },
      ),
    );
  });

  test('colleagues are spread over the hours', () => {
    const count = 480;
    const times = Array.from({ length: count }, (_, member) =>
      at('2026-11-23T06:00:00Z', 'Europe/London', `member ${member} two-in-the-morning x`)?.toISOString(),
    );
    const perMinute = Map.groupBy(times, (time) => time);
    const most = Math.max(...[...perMinute.values()].map((together) => together.length));
    // As many members as minutes: chance leaves about a third of the minutes empty and puts five into hardly any.
    expect(perMinute.size).toBeGreaterThan(count * 0.55);
    expect(most).toBeLessThanOrEqual(7);
  });
});
