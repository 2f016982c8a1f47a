import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRedrawPace } from '#renderer/compose/redraw-pace.ts';

type Planned = { readonly run: () => void; readonly at: number };

/** A pace over a clock that moves only when told, and by drawings, which take as long as said. */
function paceOf(takes: { readonly atOnce: number; readonly inSlices: number }) {
  let now = 0;
  let frame: Planned | null = null;
  let slices: Planned | null = null;
  const drawings: { readonly at: number; readonly as: 'at once' | 'in slices' }[] = [];
  const pace = createRedrawPace({
    begin: () => {
      drawings.push({ at: now, as: 'in slices' });
      slices = { run: () => pace.drawn(), at: now + takes.inSlices };
    },
    draw: () => {
      drawings.push({ at: now, as: 'at once' });
      slices = null;
      now += takes.atOnce;
      pace.drawn();
    },
    now: () => now,
    behindFrame: (run, wait) => {
      const mine = { run, at: now + wait };
      frame = mine;
      return () => {
        if (frame === mine) frame = null;
      };
    },
  });
  const pass = (time: number) => {
    for (let passed = 0; passed < time; passed += 1) {
      now += 1;
      const due = [slices, frame].filter((planned) => planned !== null && planned.at <= now);
      if (due.includes(slices)) slices = null;
      if (due.includes(frame)) frame = null;
      for (const planned of due) planned?.run();
    }
  };
  return { ...pace, drawings, pass, now: () => now };
}

const quick = { atOnce: 8, inSlices: 32 };
const costly = { atOnce: 15, inSlices: 40 };

test.each([
  { it: 'draws what is quick again with the next frame', takes: quick, drawings: [1, 34, 67, 100] },
  { it: 'lets what is costly rest in between', takes: costly, drawings: [1, 141, 281, 421] },
])('$it', ({ takes, drawings }) => {
  const pace = paceOf(takes);
  while (pace.drawings.length < drawings.length) {
    pace.ask();
    pace.pass(1);
  }
  expect(pace.drawings).toEqual(drawings.map((at) => ({ at, as: 'in slices' })));
});

test('many changes are one drawing', () => {
  const pace = paceOf(quick);
  for (let key = 0; key < 10; key += 1) pace.ask();
  pace.pass(32);
  expect(pace.drawings).toEqual([{ at: 1, as: 'in slices' }]);
});

test('what changes while it is drawn is drawn once more, behind it and its rest', () => {
  const pace = paceOf(costly);
  pace.ask();
  pace.pass(2);
  for (let key = 0; key < 10; key += 1) pace.ask();
  pace.pass(1_000);
  expect(pace.drawings.map(({ at }) => at)).toEqual([1, 141]);
});

test('settling draws at once and only once what waits, rests or is being drawn, and nothing where nothing waits', () => {
  const pace = paceOf(costly);
  const settled: number[] = [];
  const settle = () => {
    const before = pace.drawings.length;
    pace.settle();
    pace.settle();
    settled.push(pace.drawings.length - before);
  };
  settle();
  pace.ask();
  settle();
  pace.ask();
  pace.pass(11);
  settle();
  pace.ask();
  pace.pass(61);
  pace.ask();
  settle();
  pace.pass(1_000);
  expect(settled).toEqual([0, 1, 1, 1]);
  expect(pace.drawings.at(-1)?.as).toBe('at once');
});

test('nothing is drawn after the end', () => {
  const pace = paceOf(costly);
  pace.ask();
  pace.pass(1);
  pace.ask();
  pace.pass(5);
  pace.ask();
  pace.stop();
  pace.pass(1_000);
  expect(pace.drawings.length).toBe(1);
});

test('whatever is typed and however long it takes, what was typed last is drawn after one drawing and a rest at the latest', () => {
  const steps = fc.array(fc.record({ key: fc.boolean(), time: fc.integer({ min: 1, max: 60 }) }));
  const takes = fc.record({
    atOnce: fc.integer({ min: 0, max: 100 }),
    inSlices: fc.integer({ min: 0, max: 400 }),
  });
  fc.assert(
    fc.property(takes, steps, (taken, all) => {
      const pace = paceOf(taken);
      for (const { key, time } of all) {
        if (key) pace.ask();
        pace.pass(time);
      }
      const asked = pace.now();
      pace.ask();
      pace.pass(taken.inSlices + 102);
      expect(pace.drawings.at(-1)?.at).toBeGreaterThanOrEqual(asked);
    }),
  );
});
