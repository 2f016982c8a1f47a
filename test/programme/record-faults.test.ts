import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listBackups } from '#programme/record/back-up-record.ts';
import { recordFiles } from '#programme/record/record-files.ts';
import { type Clock, clockAt, openSample, shareOut, temporaryFolder } from './open-sample.ts';

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

/** Ten points on the first day, which the day's backup has; ten more on the second, which it has not. */
async function twoDays(): Promise<void> {
  const first = await openSample(folder.path, clock);
  await shareOut(first.get, 'warm-street', 'x');
  await first.programme.close();
  const second = await openSample(folder.path, clock);
  await shareOut(second.get, 'long-evening', 'bluesky');
  await second.programme.close();
}

test('a balance that somebody changed by hand is told at the next start', async () => {
  const first = await openSample(folder.path, clock);
  await shareOut(first.get, 'warm-street', 'x');
  await first.programme.close();
  const database = new DatabaseSync(recordFiles(folder.path).database);
  database.exec(
    "drop trigger balances_change_by_entries; update balances set points = 77 where account like 'member:%'",
  );
  database.close();
  const { programme, logged } = await openSample(folder.path, clock);
  expect(programme.notices).toEqual([
    {
      id: 'ledger-drift',
      reason: 'ledger-drift',
      values: { account: expect.stringContaining('member:'), written: '77', counted: '10' },
    },
  ]);
  expect(logged.join('\n')).toContain('says 77');
  await programme.close();
});

describe('a damaged record', () => {
  const damages: readonly (readonly [string, (file: string) => void])[] = [
    ['cut off in the middle', (file) => truncateSync(file, 100_000)],
    ['emptied', (file) => truncateSync(file, 0)],
    ['overwritten with zeros', (file) => writeFileSync(file, Buffer.alloc(50_000))],
    ['overwritten with text', (file) => writeFileSync(file, 'not a database at all. '.repeat(1000))],
    [
      'scribbled over far behind what opening it reads',
      (file) => {
        const bytes = readFileSync(file);
        for (let page = 45; page < bytes.length / 4096; page += 1)
          bytes.fill(0xa5, page * 4096, page * 4096 + 64);
        writeFileSync(file, bytes);
      },
    ],
    [
      'scribbled over in the middle',
      (file) => {
        const bytes = readFileSync(file);
        for (let page = 2; page < 40; page += 1) bytes.fill(0xa5, page * 4096, page * 4096 + 64);
        writeFileSync(file, bytes);
      },
    ],
  ];
  test.each(damages)(
    '%s is set aside whole, and the newest backup takes its place',
    async (_what, damage) => {
      await twoDays();
      const files = recordFiles(folder.path);
      damage(files.database);
      const damaged = readFileSync(files.database);
      day(1);
      const { programme, get } = await openSample(folder.path, clock);
      const [notice, ...others] = programme.notices;
      expect(others).toEqual([]);
      expect(notice).toEqual({
        id: 'record-restored',
        reason: 'record-restored',
        values: { file: expect.stringContaining('set-aside'), from: '2026-11-23T09:00:00.000Z' },
      });
      expect(readFileSync(notice?.values.file ?? '')).toEqual(damaged);
      expect((await get('points.balance', {})).balance).toBe(10);
      await shareOut(get, 'job-afternoon', 'x');
      await programme.close();
      const next = await openSample(folder.path, clock);
      expect(next.programme.notices).toEqual([]);
      expect((await next.get('points.balance', {})).balance).toBe(20);
      await next.programme.close();
    },
  );

  test('whose newest backup is damaged too is restored from the one before', async () => {
    await twoDays();
    day(1);
    await (await openSample(folder.path, clock)).programme.close();
    const files = recordFiles(folder.path);
    const [newest, older] = listBackups(files);
    truncateSync(newest?.file ?? '', 5000);
    truncateSync(files.database, 5000);
    const { programme } = await openSample(folder.path, clock);
    expect(programme.notices[0]?.values.from).toBe(older?.at.toISOString());
    await programme.close();
  });

  test('without any backup makes way for a fresh sample', async () => {
    await twoDays();
    const files = recordFiles(folder.path);
    rmSync(files.backups, { recursive: true });
    truncateSync(files.database, 5000);
    const { programme, get } = await openSample(folder.path, clock);
    expect(programme.notices).toMatchObject([{ reason: 'record-restored', values: { from: 'sample' } }]);
    expect((await get('points.balance', {})).balance).toBe(0);
    await programme.close();
  });
});

describe('two instances', () => {
  test('of one process: the second is refused, and the first goes on', async () => {
    const first = await openSample(folder.path, clock);
    await expect(openSample(folder.path, clock)).rejects.toMatchObject({
      name: 'RecordError',
      reason: 'record.busy',
      message: 'Herald is already open with this data folder.',
    });
    await shareOut(first.get, 'warm-street', 'x');
    await first.programme.close();
    await (await openSample(folder.path, clock)).programme.close();
  });

  test('of two processes: refused while the other lives, open at once when it was killed', async () => {
    const program = join(import.meta.dirname, 'share-and-redeem.ts');
    const other = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
    const work = { folder: folder.path, start: clock.now.toISOString(), prefix: 'other' };
    other.stdin.write(`${JSON.stringify(work)}\n`);
    for await (const line of createInterface({ input: other.stdout })) {
      if (!line.includes('ready')) continue;
      await expect(openSample(folder.path, clock)).rejects.toMatchObject({ reason: 'record.busy' });
      other.kill('SIGKILL');
      break;
    }
    if (other.signalCode === null) await once(other, 'exit');
    const { programme } = await openSample(folder.path, clock);
    expect(programme.notices).toEqual([]);
    await programme.close();
  });
});
