import { expect, test } from 'vitest';
import { createSaveSchedule, type SaveState } from '#renderer/compose/save-schedule.ts';

type Text = { readonly network: string; readonly text: string };

/** A schedule over a clock that moves only when told, and a disk that answers only when told. */
function schedule() {
  const timers = new Map<number, { readonly run: () => void; readonly at: number }>();
  const states: SaveState[] = [];
  const saved: Text[] = [];
  let now = 0;
  let next = 1;
  let isDiskFine = true;
  let hold: Promise<void> = Promise.resolve();
  const made = createSaveSchedule<Text>({
    save: async (value) => {
      await hold;
      if (isDiskFine) saved.push(value);
      return isDiskFine;
    },
    keyOf: ({ network }) => network,
    onState: (state) => states.push(state),
    timers: {
      set: (run, milliseconds) => {
        timers.set(next, { run, at: now + milliseconds });
        return next++;
      },
      clear: (timer) => timers.delete(timer),
    },
  });
  return {
    ...made,
    states,
    saved,
    timers,
    breakDisk: () => {
      isDiskFine = false;
    },
    mendDisk: () => {
      isDiskFine = true;
    },
    holdDisk: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      hold = promise;
      return resolve;
    },
    pass: async (milliseconds: number) => {
      now += milliseconds;
      for (const [id, { run, at }] of timers) {
        if (at > now) continue;
        timers.delete(id);
        run();
      }
      await made.flush();
    },
  };
}

const x = (text: string): Text => ({ network: 'x', text });

test('a change is on disk 400 milliseconds later, and not before', async () => {
  const drafts = schedule();
  drafts.change(x('a'));
  expect([...drafts.timers.values()].map(({ at }) => at)).toEqual([400]);
  expect(drafts.saved).toEqual([]);
  await drafts.pass(400);
  expect(drafts.saved).toEqual([x('a')]);
  expect(drafts.states).toEqual(['waiting', 'saved']);
});

test('typing on and on does not put the save off, and only the latest text is saved', async () => {
  const drafts = schedule();
  drafts.change(x('a'));
  drafts.change(x('ab'));
  drafts.change(x('abc'));
  expect(drafts.timers.size).toBe(1);
  await drafts.pass(400);
  expect(drafts.saved).toEqual([x('abc')]);
});

test('leaving saves what waits for every network at once', async () => {
  const drafts = schedule();
  drafts.change(x('a'));
  drafts.change({ network: 'bluesky', text: 'b' });
  await drafts.flush();
  expect(drafts.saved).toEqual([x('a'), { network: 'bluesky', text: 'b' }]);
  expect(drafts.timers.size).toBe(0);
});

test('a change while a save runs is saved after it, never before it', async () => {
  const drafts = schedule();
  const letGo = drafts.holdDisk();
  drafts.change(x('a'));
  const flushed = drafts.flush();
  drafts.change(x('ab'));
  letGo();
  await flushed;
  expect(drafts.saved).toEqual([x('a'), x('ab')]);
  expect(drafts.states.at(-1)).toBe('saved');
});

test('a failed save is said, tried again after two seconds, and saves the latest text then', async () => {
  const drafts = schedule();
  drafts.breakDisk();
  drafts.change(x('a'));
  await drafts.flush();
  expect(drafts.states).toEqual(['waiting', 'failed']);
  expect([...drafts.timers.values()].map(({ at }) => at)).toEqual([2000]);
  drafts.mendDisk();
  drafts.change(x('ab'));
  await drafts.pass(2000);
  expect(drafts.saved).toEqual([x('ab')]);
  expect(drafts.states.at(-1)).toBe('saved');
});

test('what is forgotten is not saved any more', async () => {
  const drafts = schedule();
  drafts.change(x('a'));
  drafts.forget('x');
  await drafts.flush();
  expect(drafts.saved).toEqual([]);
});
