import { readdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listBackups } from '#programme/record/back-up-record.ts';
import { recordFiles } from '#programme/record/record-files.ts';
import { type Clock, clockAt, openSample, temporaryFolder } from './open-sample.ts';

let folder: ReturnType<typeof temporaryFolder>;
let clock: Clock;
beforeEach(() => {
  folder = temporaryFolder();
  clock = clockAt('2026-11-23T09:00:00.000Z');
});
afterEach(() => folder.remove());

const day = (count: number) => {
  clock.now = new Date(clock.now.getTime() + count * 24 * 60 * 60_000);
};

describe('backups', () => {
  test('are made once a day, the newest seven kept, each one whole', async () => {
    for (let start = 0; start < 10; start += 1) {
      for (let again = 0; again < 2; again += 1)
        await (await openSample(folder.path, clock)).programme.close();
      day(1);
    }
    const backups = listBackups(recordFiles(folder.path));
    expect(backups.map(({ number }) => number)).toEqual([10, 9, 8, 7, 6, 5, 4]);
    expect(readdirSync(recordFiles(folder.path).backups)).toHaveLength(7);
    for (const { file } of backups) {
      const database = new DatabaseSync(file, { readOnly: true });
      expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
      database.close();
    }
  });

  test('keep their order when the clock goes back', async () => {
    await (await openSample(folder.path, clock)).programme.close();
    day(-300);
    await (await openSample(folder.path, clock)).programme.close();
    expect(listBackups(recordFiles(folder.path)).map(({ number, at }) => [number, at.toISOString()])).toEqual(
      [
        [2, '2026-01-27T09:00:00.000Z'],
        [1, '2026-11-23T09:00:00.000Z'],
      ],
    );
  });
});
