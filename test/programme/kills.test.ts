import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { findDrift } from '#programme/ledger/find-drift.ts';
import { recordFiles } from '#programme/record/record-files.ts';
import { kyselyOver, openSqlite } from '#programme/record/sqlite-database.ts';
import { verifyExport } from '#shared/points/verify-export.ts';
import { clockAt, openSample, temporaryFolder } from './open-sample.ts';

const program = join(import.meta.dirname, 'share-and-redeem.ts');
// Fifty where there is time for it, as in CI; `HERALD_FIRE=full` for 200.
const kills = process.env.HERALD_FIRE === 'full' ? 200 : process.env.CI === undefined ? 15 : 50;
const dayLength = 24 * 60 * 60_000;

let folder: ReturnType<typeof temporaryFolder>;
let compiled: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
  compiled = temporaryFolder();
});
afterEach(() => {
  folder.remove();
  compiled.remove();
});

const sentLine = z.object({ sent: z.object({ name: z.string(), input: z.unknown(), key: z.string() }) });
const answeredLine = z.object({ answered: z.string(), answer: z.unknown() });
type Sent = z.infer<typeof sentLine>['sent'];

/** Starting takes longest: the next one starts while the last one's work is looked at, from code compiled once. */
function startWaiting() {
  return spawn(process.execPath, [program], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled.path },
  });
}

/** Lets the program work until it has said so many lines and a moment more, and kills it. What it said, and how it ended. */
async function runAndKill(
  child: ReturnType<typeof startWaiting>,
  work: { readonly start: Date; readonly prefix: string },
  end: { readonly lines: number; readonly moment: number },
) {
  const ended = once(child, 'close');
  child.stdin.write(`${JSON.stringify({ folder: folder.path, ...work })}\n`);
  const said: unknown[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(JSON.parse(line));
    if (said.length === end.lines) setTimeout(() => child.kill('SIGKILL'), end.moment);
  }
  const [, signal] = await ended;
  return { said, signal };
}

test(`whatever was confirmed is there after each of ${kills} kills, once, and the ledger is whole`, async () => {
  const sent = new Map<string, Sent>();
  const answered = new Map<string, unknown>();
  let start = new Date('2026-11-23T09:00:00.000Z');
  let unanswered = 0;
  let waiting = startWaiting();
  for (let kill = 0; kill < kills; kill += 1) {
    // The first few fall into the first start, before there is a programme.
    const lines = kill < 5 ? 1 : 3 + Math.floor(Math.random() * 24);
    const work = { start, prefix: `kill${kill}` };
    const { said, signal } = await runAndKill(waiting, work, { lines, moment: Math.random() * 12 });
    waiting = startWaiting();
    expect(signal, JSON.stringify(said.at(-1))).toBe('SIGKILL');
    const news: Sent[] = [];
    for (const line of said) {
      const question = sentLine.safeParse(line);
      const answer = answeredLine.safeParse(line);
      if (question.success) {
        sent.set(question.data.sent.key, question.data.sent);
        news.push(question.data.sent);
      }
      if (answer.success) answered.set(answer.data.answered, answer.data.answer);
    }
    start = new Date(start.getTime() + 7 * dayLength);
    const { programme, get, logged } = await openSample(folder.path, clockAt(start.toISOString()));
    for (const { name, input, key } of news) {
      if (!answered.has(key)) unanswered += 1;
      const again = await programme.call(name, input, programme.soloCaller(key));
      expect(again).toMatchObject({ ok: true });
      if (answered.has(key)) expect(JSON.parse(JSON.stringify(again))).toEqual(answered.get(key));
    }
    const asked = (name: string) => [...sent.values()].filter((one) => one.name === name).length;
    expect(await get('redemption.list', {})).toHaveLength(asked('redemption.request'));
    expect(await get('share.list', {})).toHaveLength(asked('share.open'));
    const { balance, held } = await get('points.balance', {});
    expect(verifyExport((await get('points.export', {})).text)).toMatchObject({ ok: true, balance, held });
    expect({ notices: programme.notices, logged }).toEqual({ notices: [], logged: [] });
    await programme.close();
  }
  waiting.kill();
  const database = openSqlite(recordFiles(folder.path).database);
  expect(await findDrift(kyselyOver(database))).toEqual([]);
  expect(database.prepare('select sum(points) as sum from balances').get()?.sum).toBe(0);
  database.close();
  // Kills that hit nothing would prove nothing.
  expect(answered.size).toBeGreaterThan(kills / 2);
  expect(unanswered).toBeGreaterThan(0);
}, 7_200_000);
