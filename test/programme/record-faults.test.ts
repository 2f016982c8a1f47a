import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listBackups } from '#programme/record/back-up-record.ts';
import { migrateSqlite, migrationOf } from '#programme/record/migrate-sqlite.ts';
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

describe('migrations', () => {
  const steps = [
    { number: 1, name: 'one', sql: 'create table a (x integer)' },
    { number: 2, name: 'two', sql: 'create table b (x integer); insert into a values (1)' },
  ];

  test('interrupted in the middle leave the step before, and go on from there', () => {
    const database = new DatabaseSync(join(folder.path, 'm.db'));
    const broken = {
      number: 2,
      name: 'two',
      sql: 'create table b (x integer); insert into nowhere values (1)',
    };
    expect(() => migrateSqlite(database, [...steps.slice(0, 1), broken])).toThrow('nowhere');
    expect(migrationOf(database)).toBe(1);
    migrateSqlite(database, steps);
    migrateSqlite(database, steps);
    expect(migrationOf(database)).toBe(2);
    expect(database.prepare('select count(*) as count from a').get()?.count).toBe(1);
    database.close();
  });

  test('a record of a newer Herald is not touched', async () => {
    await (await openSample(folder.path, clock)).programme.close();
    const files = recordFiles(folder.path);
    const database = new DatabaseSync(files.database);
    database.exec('pragma user_version = 999');
    database.close();
    await expect(openSample(folder.path, clock)).rejects.toMatchObject({ reason: 'record.newer' });
    expect(existsSync(files.setAside)).toBe(false);
  });
});
