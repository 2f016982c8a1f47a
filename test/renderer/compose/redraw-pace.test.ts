import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRedrawPace } from '#renderer/compose/redraw-pace.ts';

/** A pace over a clock that moves only when told, whose drawings take as long as said. */
function paceOf(milliseconds: number) {
  let now = 0;
  let planned: { readonly run: () => void; readonly at: number } | null = null;
  const drawnAt: number[] = [];
  const pace = createRedrawPace({
    draw: () => {
      drawnAt.push(now);
      now += milliseconds;
    },
    now: () => now,
    inFrame: (run, wait) => {
      const mine = { run, at: now + wait };
      planned = mine;
      return () => {
        if (planned === mine) planned = null;
      };
    },
  });
  const pass = (time: number) => {
    now += time;
    if (planned === null || planned.at > now) return;
    const { run } = planned;
    planned = null;
    run();
  };
  return { ...pace, drawnAt, pass };
}

test.each([
  { it: 'draws what is quick without a rest', takes: 16, rest: 1 },
  { it: 'lets what is slow rest nine times as long', takes: 20, rest: 180 },
  { it: 'rests no longer than a quarter of a second', takes: 100, rest: 250 },
])('$it', ({ takes, rest }) => {
  const pace = paceOf(takes);
  for (let time = 0; time < 600; time += 1) {
    pace.ask();
    pace.pass(1);
  }
  const rests = pace.drawnAt.slice(1).map((at, before) => at - (pace.drawnAt[before] ?? 0) - takes);
  expect(new Set(rests)).toEqual(new Set([rest]));
});

test('many changes are one drawing', () => {
  const pace = paceOf(1);
  for (let key = 0; key < 10; key += 1) pace.ask();
  pace.pass(16);
  pace.pass(16);
  expect(pace.drawnAt).toEqual([16]);
});

test('settling draws what waits at once and only once, also within a rest, and nothing where nothing waits', () => {
  const pace = paceOf(50);
  pace.settle();
  pace.ask();
  pace.pass(16);
  pace.ask();
  pace.settle();
  pace.settle();
  pace.pass(1_000);
  expect(pace.drawnAt).toEqual([16, 66]);
});

test('nothing is drawn after the end', () => {
  const pace = paceOf(1);
  pace.ask();
  pace.stop();
  pace.pass(1_000);
  expect(pace.drawnAt).toEqual([]);
});

test('whatever is typed and however long it takes, what was typed last is drawn within the longest rest', () => {
  const steps = fc.array(fc.record({ key: fc.boolean(), time: fc.integer({ min: 1, max: 60 }) }));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), steps, (takes, all) => {
      const pace = paceOf(takes);
      for (const { key, time } of all) {
        if (key) pace.ask();
        pace.pass(time);
      }
      pace.ask();
      const before = pace.drawnAt.length;
      pace.pass(250);
      expect(pace.drawnAt.length).toBe(before + 1);
    }),
  );
});
