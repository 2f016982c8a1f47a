import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runElectron } from '#electron/command-line/run-electron.ts';
import { script } from './script.ts';

const folder = mkdtempSync(join(tmpdir(), 'herald-run-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (lines: string, signal = new AbortController().signal) =>
  runElectron({ binary: script(join(folder, 'electron'), lines), args: [folder], signal });

test.each([
  ['was closed', 'exit 0', { kind: 'ended', status: 0 }],
  ['said itself why it cannot start', 'exit 2', { kind: 'ended', status: 2 }],
  ['lacks a library', 'exit 127', { kind: 'cannot-run', how: 'status 127' }],
  ['crashes', 'kill -ABRT $$', { kind: 'cannot-run', how: 'SIGABRT' }],
])('an Electron that %s', async (_name, lines, expected) => {
  expect(await run(lines)).toEqual(expected);
});

test('an Electron that is no program cannot run', async () => {
  const end = await runElectron({
    binary: join(folder, 'none'),
    args: [],
    signal: new AbortController().signal,
  });
  expect(end).toEqual({ kind: 'cannot-run', how: expect.stringContaining('ENOENT') });
});

test('Ctrl-C is passed on, and what follows is an end in order', async () => {
  const ending = new AbortController();
  const up = join(folder, 'up');
  const end = run(`trap 'exit 7' TERM\n: > '${up}'\nwhile :; do sleep 0.05; done`, ending.signal);
  await expect.poll(() => existsSync(up), { timeout: 10_000 }).toBe(true);
  ending.abort();
  expect(await end).toEqual({ kind: 'ended', status: 0 });
});
