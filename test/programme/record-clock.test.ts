import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordFiles } from '#programme/record/record-files.ts';
import { type Clock, clockAt, openSample, shareOut, temporaryFolder } from './open-sample.ts';

let folder: ReturnType<typeof temporaryFolder>;
let clock: Clock;
beforeEach(() => {
  folder = temporaryFolder();
  clock = clockAt('2026-11-23T09:00:00.000Z');
});
afterEach(() => folder.remove());

describe('the clock', () => {
  const back = async (start: string, then: string) => {
    clock.now = new Date(start);
    const first = await openSample(folder.path, clock);
    await shareOut(first.get, 'warm-street', 'x');
    await first.programme.close();
    clock.now = new Date(then);
    return openSample(folder.path, clock);
  };

  test.each([
    ['an hour', '2026-11-23T08:00:00.000Z'],
    ['ten years', '2016-11-23T09:00:00.000Z'],
  ])('set back by %s is said, and the order of entries stays as it was made', async (_what, then) => {
    const { programme, get } = await back('2026-11-23T09:00:00.000Z', then);
    expect(programme.notices).toEqual([
      {
        id: 'clock-set-back',
        reason: 'clock-set-back',
        values: { now: then, lastSeen: '2026-11-23T09:00:00.000Z' },
      },
    ]);
    await get('redemption.request', { rewardId: 'coffee', price: 10 });
    const { lines } = await get('points.statement', { before: null, limit: 10 });
    expect(lines.map(({ sequence, at }) => ({ sequence, at }))).toEqual([
      { sequence: 2, at: then },
      { sequence: 1, at: '2026-11-23T09:00:00.000Z' },
    ]);
    await programme.close();
  });

  test('set back while Herald was killed is said as well', async () => {
    const first = await openSample(folder.path, clock);
    clock.now = new Date('2026-11-23T12:00:00.000Z');
    await shareOut(first.get, 'warm-street', 'x');
    await first.programme.close();
    const files = recordFiles(folder.path);
    const database = new DatabaseSync(files.database);
    database.exec("update programme set last_seen_at = '2026-11-23T09:00:00.000Z', last_seen_command = 0");
    database.close();
    clock.now = new Date('2026-11-23T10:00:00.000Z');
    const { programme } = await openSample(folder.path, clock);
    expect(programme.notices).toMatchObject([{ values: { lastSeen: '2026-11-23T12:00:00.000Z' } }]);
    await programme.close();
  });

  test('put right by a minute, or gone over a change to winter time, is nothing to speak of', async () => {
    const { programme } = await back('2026-10-25T00:59:00.000Z', '2026-10-25T00:58:00.000Z');
    expect(programme.notices).toEqual([]);
    await programme.close();
  });
});
