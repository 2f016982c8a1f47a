import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../server/http/ask.ts';
import { type HeraldProcess, startProcess } from './herald-process.ts';
import { root } from './shell-kinds.ts';

const start = join(root, 'electron', 'command-line', 'start.ts');
const address = /(http:\/\/127\.0\.0\.1:\d+)\/open\?token=(\S+)/;
let folder: string;
let running: HeraldProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'herald-begin-'));
});
afterEach(async () => {
  await Promise.all(running.map((one) => one.end('SIGKILL')));
  running = [];
  rmSync(folder, { recursive: true, force: true });
});

const herald = (args: readonly string[], environment: NodeJS.ProcessEnv = {}) => {
  const started = startProcess(start, [...args, `--data=${join(folder, 'data')}`], { environment });
  running.push(started);
  return started;
};

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends Herald in good order', async (signal) => {
  const one = herald(['--browser', '--no-open']);
  const [, origin = ''] = await one.says(address);
  expect(await one.end(signal)).toBe(0);
  await expect(ask(origin)).rejects.toThrow('ECONNREFUSED');
  // No write-ahead log is left where the record was closed.
  expect(readdirSync(join(folder, 'data')).filter((name) => name.endsWith('-wal'))).toEqual([]);
  expect(one.printed()).not.toContain('Error');
});

test('without a display the address is printed, in Electron’s place too, and Enter gives another', async () => {
  const one = herald([], { DISPLAY: '', WAYLAND_DISPLAY: '' });
  const [, , first] = await one.says(address);
  expect(one.printed()).toContain('There is no display here.');
  one.child.stdin?.write('\n');
  const [, second] = await one.says(/open\?token=\S+[\s\S]+open\?token=(\S+)/);
  expect(second).not.toBe(first);
});

test('a second Herald on the same data folder says so in one sentence and leaves the first alone', async () => {
  const one = herald(['--browser', '--no-open']);
  const [opening, origin = ''] = await one.says(address);
  const two = herald(['--browser', '--no-open']);
  expect(await two.ended).toBe(2);
  expect(two.printed().trim()).toBe('Herald cannot start: Herald is already open with this data folder.');
  const opened = await ask(opening, { headers: { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' } });
  expect([opened.status, opened.headers.location]).toEqual([303, '/']);
  expect(origin).toContain('127.0.0.1');
});

test('a data folder that cannot be made is said in words', async () => {
  writeFileSync(join(folder, 'file'), '');
  const one = startProcess(start, ['--browser', '--no-open', `--data=${join(folder, 'file', 'data')}`]);
  expect(await one.ended).toBe(2);
  expect(one.printed().trim()).toMatch(/^Herald cannot start: The data folder cannot be made: .*file.data/);
});

test('a word that is not known is answered with the usage', async () => {
  const one = herald(['--browsr']);
  expect(await one.ended).toBe(2);
  expect(one.printed()).toContain('Usage: npm start');
});

const older = (process.env.PATH ?? '')
  .split(':')
  .map((place) => join(place, 'node'))
  .filter((path) => existsSync(path))
  .find(
    (path) => Number(/^v(\d+)/.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout)?.[1]) < 22,
  );

test.skipIf(older === undefined)(
  `an older Node hands over to the one that npm brought ${older === undefined ? '(SKIPPED: there is no older Node here)' : ''}`,
  () => {
    const script = join(root, 'electron', 'command-line', 'start.mjs');
    const said = spawnSync(older ?? '', [script, '--help'], { encoding: 'utf8' });
    expect([said.status, said.stdout]).toEqual([0, expect.stringContaining('Usage: npm start')]);
  },
);

test.skipIf(older === undefined)(
  `an older Node that has none to hand over to says so ${older === undefined ? '(SKIPPED: there is no older Node here)' : ''}`,
  () => {
    const script = join(folder, 'electron', 'command-line', 'start.mjs');
    spawnSync('mkdir', ['-p', join(folder, 'electron', 'command-line')]);
    spawnSync('cp', [join(root, 'electron', 'command-line', 'start.mjs'), script]);
    const said = spawnSync(older ?? '', [script], { encoding: 'utf8' });
    expect(said.status).toBe(1);
    expect(said.stderr.trim()).toMatch(
      /^Herald needs Node 24 to start, and this is Node \d+\.\d+\.\d+: [^\n]+$/,
    );
  },
);
