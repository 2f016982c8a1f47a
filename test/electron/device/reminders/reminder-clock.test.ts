import { expect, test } from 'vitest';
import { createReminderClock } from '#electron/device/reminders/reminder-clock.ts';

/** A clock that runs only when the test says so. */
function clockAt(start: string, moments: string[]) {
  let now = Date.parse(start);
  let waiting: { run: () => void; at: number } | null = null;
  const due: string[] = [];
  const clock = createReminderClock({
    moments: () => [...moments].sort(),
    now: () => new Date(now),
    timers: {
      set: (run, milliseconds) => {
        waiting = { run, at: now + milliseconds };
        return waiting;
      },
      clear: (timer) => {
        if (waiting === timer) waiting = null;
      },
    },
    onDue: () => due.push(new Date(now).toISOString()),
  });
  const passTo = (until: string) => {
    for (let next = waiting; next !== null && next.at <= Date.parse(until); next = waiting) {
      now = next.at;
      waiting = null;
      next.run();
    }
    now = Date.parse(until);
  };
  return {
    clock,
    due,
    passTo,
    isWaiting: () => waiting !== null,
    jump: (to: string) => (now = Date.parse(to)),
  };
}

test('each moment is said once, at that moment', () => {
  const { clock, due, passTo, isWaiting } = clockAt('2026-11-23T09:00:00.000Z', [
    '2026-11-23T09:30:30.000Z',
    '2026-11-23T11:00:00.000Z',
  ]);
  clock.rearm();
  passTo('2026-11-23T12:00:00.000Z');
  expect(due).toEqual(['2026-11-23T09:30:30.000Z', '2026-11-23T11:00:00.000Z']);
  expect(isWaiting()).toBe(false);
  clock.rearm();
  expect(due).toHaveLength(2);
});

test('one that passed while Herald was closed is said at once', () => {
  const { clock, due } = clockAt('2026-11-23T09:00:00.000Z', ['2026-11-22T09:00:00.000Z']);
  clock.rearm();
  expect(due).toEqual(['2026-11-23T09:00:00.000Z']);
});

test('a computer that slept says it within a minute of waking', () => {
  const { clock, due, passTo, jump } = clockAt('2026-11-23T09:00:00.000Z', ['2026-11-23T10:00:00.000Z']);
  clock.rearm();
  passTo('2026-11-23T09:05:00.000Z');
  jump('2026-11-23T14:00:00.000Z');
  passTo('2026-11-23T14:01:00.000Z');
  expect(due).toHaveLength(1);
});

test('a stopped clock waits for nothing', () => {
  const { clock, isWaiting } = clockAt('2026-11-23T09:00:00.000Z', ['2026-11-23T10:00:00.000Z']);
  clock.rearm();
  clock.stop();
  expect(isWaiting()).toBe(false);
});
