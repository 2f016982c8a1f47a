import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '#electron/command-line/fingerprint.ts';
import { logFile } from '#electron/log-file.ts';
import { makeDataFolder } from '#electron/make-data-folder.ts';
import { readWindowFiles } from '#electron/window-files.ts';
import { keepWindowPlace, readWindowPlace } from '#electron/window-place-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'herald-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const now = () => new Date('2026-11-23T09:00:00.000Z');

test('the window’s files are an exact map of addresses, without what is hidden or lies outside', async () => {
  put('window/index.html', '<p>');
  put('window/assets/main-D3.js', 'export {};');
  put('window/assets/strange.bin', '');
  put('window/.made-from', 'hash');
  put('secret.txt', 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'window', 'secret.txt'));
  const files = await readWindowFiles(join(folder, 'window'));
  expect([...files].map(([path, { type }]) => [path, type]).sort()).toEqual([
    ['/assets/main-D3.js', 'text/javascript; charset=utf-8'],
    ['/assets/strange.bin', 'application/octet-stream'],
    ['/index.html', 'text/html; charset=utf-8'],
  ]);
});

test('a fingerprint changes with a name or a content, and with nothing else', async () => {
  put('a/one.ts', '1');
  put('a/two.ts', '2');
  put('b.json', '{}');
  const first = await fingerprint(folder, ['a', 'b.json']);
  put('c.ts', 'elsewhere');
  expect(await fingerprint(folder, ['a', 'b.json'])).toBe(first);
  put('a/two.ts', '3');
  const second = await fingerprint(folder, ['a', 'b.json']);
  put('a/two.ts', '2');
  put('a/deep/three.ts', '');
  const third = await fingerprint(folder, ['a', 'b.json']);
  expect(new Set([first, second, third]).size).toBe(3);
});

test('the log says when and what, and keeps to two files of a megabyte', () => {
  const log = logFile(folder, now, () => {});
  log('The window’s process ended: crashed.');
  log('A call failed.', new Error('disk full'));
  const text = readFileSync(join(folder, 'herald.log'), 'utf8');
  expect(text).toMatch(
    /^2026-11-23T09:00:00\.000Z The window’s process ended: crashed\.\n2026-11-23T09:00:00\.000Z A call failed\. Error: disk full\n/,
  );
  for (let line = 0; line < 30; line += 1) log('x'.repeat(100_000));
  expect(readdirSync(folder).sort()).toEqual(['herald.earlier.log', 'herald.log']);
  expect(readFileSync(join(folder, 'herald.log')).length).toBeLessThan(1_200_000);
});

test('a log that cannot be written stops nothing', () => {
  const lines: string[] = [];
  logFile(join(folder, 'missing'), now, (line) => lines.push(line))('A call failed.');
  expect(lines).toEqual(['2026-11-23T09:00:00.000Z A call failed.\n']);
});

test('the window’s place comes back as it was kept, and a broken file is as good as none', () => {
  const place = { bounds: { x: 1, y: 2, width: 1000, height: 700 }, isMaximized: true };
  keepWindowPlace(folder, place, () => {});
  expect(readWindowPlace(folder)).toEqual(place);
  writeFileSync(join(folder, 'window.json'), '{"bounds":');
  expect(readWindowPlace(folder)).toBeNull();
});

test('a data folder that cannot be made is said in one sentence', () => {
  put('file', '');
  expect(() => makeDataFolder(join(folder, 'file', 'data'))).toThrow(
    /^The data folder cannot be made: .* \(ENOTDIR\)\./,
  );
});
