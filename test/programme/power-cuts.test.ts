import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { findDrift } from '#programme/ledger/find-drift.ts';
import { recordFiles } from '#programme/record/record-files.ts';
import { kyselyOver, openSqlite } from '#programme/record/sqlite-database.ts';
import { verifyExport } from '#shared/points/verify-export.ts';
import { type LoopDisk, makeLoopDisk } from './loop-disk.ts';
import { clockAt, openSample } from './open-sample.ts';

const program = join(import.meta.dirname, 'share-and-redeem.ts');
const cuts = process.env.HERALD_FIRE === 'full' ? 50 : process.env.CI === undefined ? 4 : 10;
const megabytes = 64;
const probe = makeLoopDisk(16);
probe?.remove();
const skipped = probe === null ? ' SKIPPED: this user may not mount a disk from a file' : '';

const sentLine = z.object({ sent: z.object({ name: z.string(), input: z.unknown(), key: z.string() }) });
const answeredLine = z.object({ answered: z.string(), answer: z.unknown() });
type Sent = z.infer<typeof sentLine>['sent'];

/** What was confirmed before the cut is found after it, and the ledger is whole. */
async function lookAt(disk: LoopDisk, sent: readonly Sent[], answered: ReadonlyMap<string, unknown>) {
  const { programme, get, logged } = await openSample(disk.path, clockAt('2040-01-01T09:00:00.000Z'));
  for (const { name, input, key } of sent) {
    if (!answered.has(key)) continue;
    const again = await programme.call(name, input, programme.soloCaller(key));
    expect(JSON.parse(JSON.stringify(again))).toEqual(answered.get(key));
  }
  const { balance, held } = await get('points.balance', {});
  expect(verifyExport((await get('points.export', {})).text)).toMatchObject({ ok: true, balance, held });
  expect({ notices: programme.notices, logged }).toEqual({ notices: [], logged: [] });
  await programme.close();
  const database = openSqlite(recordFiles(disk.path).database);
  expect(await findDrift(kyselyOver(database))).toEqual([]);
  expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
  database.close();
}

test.skipIf(probe === null)(
  `whatever was confirmed is there after each of ${cuts} cuts of the power${skipped}`,
  async () => {
    const disk = makeLoopDisk(megabytes);
    if (disk === null) throw new Error('mounted once, and not again');
    const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = once(child, 'close');
    try {
      const work = { folder: disk.path, start: '2026-11-23T09:00:00.000Z', prefix: 'cut' };
      child.stdin.write(`${JSON.stringify(work)}\n`);
      const sent: Sent[] = [];
      const answered = new Map<string, unknown>();
      const said = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      for (let cut = 0; cut < cuts; cut += 1) {
        const next = answered.size + 3 + Math.floor(Math.random() * 20);
        while (answered.size < next) {
          const { value, done } = await said.next();
          if (done === true) throw new Error('The program ended by itself.');
          const line: unknown = JSON.parse(value);
          const question = sentLine.safeParse(line);
          const answer = answeredLine.safeParse(line);
          if (question.success) sent.push(question.data.sent);
          if (answer.success) answered.set(answer.data.answered, answer.data.answer);
        }
        // Stopped, it writes no more; only what has reached the disk's own file by then is in the copy.
        child.kill('SIGSTOP');
        const found = disk.cut();
        child.kill('SIGCONT');
        try {
          await lookAt(found, sent, answered);
        } finally {
          found.remove();
        }
      }
      expect(answered.size).toBeGreaterThanOrEqual(cuts * 3);
    } finally {
      child.kill('SIGKILL');
      await ended;
      disk.remove();
    }
  },
  1_200_000,
);
