import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { electronBinary } from '#electron/command-line/electron-binary.ts';
import { fetchElectron } from '#electron/command-line/fetch-electron.ts';
import { script } from './script.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'herald-fetch-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fetchWith = (
  installer: string,
  change: { signal?: AbortSignal; onProgress?: (megabytes: number) => void; silenceMs?: number } = {},
) => {
  const file = join(folder, 'install.cjs');
  writeFileSync(file, installer);
  return fetchElectron({
    installer: file,
    unpackedTo: join(folder, 'dist'),
    // A busy machine may take seconds to start Node.
    limits: { silenceMs: change.silenceMs ?? 60_000, lookEveryMs: 20 },
    signal: change.signal ?? new AbortController().signal,
    onProgress: change.onProgress ?? (() => {}),
  });
};

test('an installer that does its work is answered with nothing to say, and its progress is told', async () => {
  const told: number[] = [];
  const seen = join(folder, 'seen');
  const reason = await fetchWith(
    `const { writeFileSync, existsSync } = require('node:fs');
     const { join } = require('node:path');
     writeFileSync(join(process.env.TMPDIR, 'half.zip'), Buffer.alloc(3_000_000));
     setTimeout(() => writeFileSync(join(process.env.TMPDIR, 'half.zip'), Buffer.alloc(6_000_000)), 150);
     setInterval(() => existsSync(${JSON.stringify(seen)}) && process.exit(0), 20);`,
    {
      onProgress: (megabytes) => {
        told.push(megabytes);
        if (megabytes === 6) writeFileSync(seen, '');
      },
    },
  );
  expect(reason).toBeNull();
  expect(told.at(-1)).toBe(6);
});

test.each([
  [
    'console.error(new TypeError("fetch failed").stack); process.exit(1)',
    'its server cannot be reached from here',
  ],
  [
    'console.error("HTTPError: Response code 404 (Not Found)"); process.exit(1)',
    'Response code 404 (Not Found)',
  ],
  ['process.exit(1)', 'its installer gave no reason'],
])('an installer that fails says why: %s', async (installer, reason) => {
  expect(await fetchWith(installer)).toBe(reason);
});

test('a network that swallows everything does not hold up the start', async () => {
  expect(await fetchWith('setInterval(() => {}, 1000)', { silenceMs: 300 })).toBe(
    'nothing has arrived for a while',
  );
});

test('Ctrl-C ends the installer', async () => {
  const ending = new AbortController();
  const fetched = fetchWith(
    `require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'up'))}, ''); setInterval(() => {}, 1000)`,
    {
      signal: ending.signal,
    },
  );
  ending.abort();
  expect(await fetched).toBe('its installer gave no reason');
});

test('whether Electron is there is asked of the file system', () => {
  expect(electronBinary(folder, undefined)).toBeNull();
  const home = join(folder, 'node_modules', 'electron');
  const binary = script(join(home, 'dist', 'electron'), 'exit 0');
  expect(electronBinary(folder, undefined)).toBeNull();
  writeFileSync(join(home, 'path.txt'), 'electron');
  expect(electronBinary(folder, undefined)).toBe(binary);
  const elsewhere = script(join(folder, 'mine', 'electron'), 'exit 0');
  expect(electronBinary(folder, join(folder, 'mine'))).toBe(elsewhere);
  rmSync(binary);
  expect(electronBinary(folder, undefined)).toBeNull();
  expect(existsSync(home)).toBe(true);
});
