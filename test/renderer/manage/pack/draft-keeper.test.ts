import { beforeEach, expect, test, vi } from 'vitest';
import { createDraftKeeper, type DraftKeeper, type KeeperState } from '#renderer/manage/pack/draft-keeper.ts';

/** The record's draft, with another revision at each save, as the programme keeps it. */
let record: { source: string; revision: string } | null;
let count: number;
let isReachable: boolean;
let timers: (() => void)[];
let keeper: DraftKeeper;
let seen: KeeperState[];

beforeEach(() => {
  [record, count, isReachable, timers, seen] = [null, 0, true, [], []];
  keeper = createDraftKeeper({
    timers: { set: (run) => timers.push(run), clear: () => timers.splice(0) },
    onState: (state) => seen.push(state),
    save: async ({ source, before }) => {
      if (!isReachable) return { kind: 'failed' };
      if ((record?.revision ?? null) !== before) return { kind: 'moved' };
      saveElsewhere(source);
      return { kind: 'saved', revision: record?.revision ?? '' };
    },
  });
});

function saveElsewhere(source: string): void {
  count += 1;
  record = { source, revision: `r${count}` };
}
const write = (source: string) => keeper.change({ source, base: 7 });
const settled = () => keeper.flush();

test('what is written is shown at once and in the record soon', async () => {
  write('one');
  expect(keeper.state()).toMatchObject({ mine: { source: 'one' }, save: 'waiting' });
  await settled();
  write('two');
  await settled();
  expect(record).toEqual({ source: 'two', revision: 'r2' });
  expect(keeper.state()).toMatchObject({ save: 'saved', isMoved: false });
});

test('the record’s own echo changes nothing; another’s save is shown where nothing waits here', async () => {
  write('one');
  await settled();
  keeper.adopt('r1');
  expect(keeper.state().mine?.source).toBe('one');
  saveElsewhere('theirs');
  keeper.adopt('r2');
  expect(keeper.state().mine).toBeNull();
  write('mine after theirs');
  await settled();
  expect(record?.source).toBe('mine after theirs');
});

test.each([
  ['mine', 'mine'],
  ['theirs', 'theirs'],
] as const)(
  'of two who wrote at once nobody is overwritten before a person chose %s',
  async (choice, left) => {
    write('one');
    await settled();
    write('mine');
    saveElsewhere('theirs');
    await settled();
    expect(keeper.state()).toMatchObject({ isMoved: true, mine: { source: 'mine' } });
    expect(record?.source).toBe('theirs');
    keeper.settle(choice, record?.revision ?? null);
    await settled();
    expect(record?.source).toBe(left);
    expect(keeper.state()).toMatchObject({ isMoved: false, save: 'saved' });
  },
);

test('a draft that came into force is gone here as well', async () => {
  write('one');
  await settled();
  record = null;
  keeper.adopt(null);
  expect(keeper.state().mine).toBeNull();
  write('the next');
  await settled();
  expect(record).toMatchObject({ source: 'the next' });
});

test('a record that cannot be reached is tried again, and says so until then', async () => {
  isReachable = false;
  write('one');
  await settled();
  expect(keeper.state().save).toBe('failed');
  isReachable = true;
  timers.at(-1)?.();
  await vi.waitFor(() => expect(keeper.state().save).toBe('saved'));
  expect(record?.source).toBe('one');
});
