import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWindow } from '#electron/browser/open-window.ts';
import { script } from './script.ts';

let folder: string;
let programs: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'herald-open-'));
  programs = join(folder, 'bin');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (change: { openWith?: string; display?: string } = {}) => {
  let made = 0;
  return openWindow(() => `http://127.0.0.1:4321/open?token=${++made}`, {
    dataFolder: join(folder, 'data'),
    openWith: change.openWith ?? null,
    system: {
      platform: 'linux',
      home: folder,
      environment: { PATH: programs, DISPLAY: change.display ?? ':0' },
    },
  });
};
const record = 'echo "$@" >> "$(dirname "$0")/opened"';
const opened = () => readFileSync(join(programs, 'opened'), 'utf8');

test('an installed browser shows Herald as a window of its own, with a profile of its own, and its end is told', async () => {
  script(join(programs, 'chromium'), `${record}\nexec sleep 60`);
  const window = await open();
  expect(window.kind).toBe('app');
  expect(opened()).toBe(
    `--app=http://127.0.0.1:4321/open?token=1 --user-data-dir=${join(folder, 'data', 'browser')} --no-first-run --no-default-browser-check\n`,
  );
  if (window.kind !== 'app') return;
  window.close();
  await window.closed;
});

test('where that browser will not run, the default browser gets a fresh address', async () => {
  script(join(programs, 'chromium'), 'exit 1');
  script(join(programs, 'xdg-open'), record);
  expect(await open()).toEqual({ kind: 'tab' });
  expect(opened()).toBe('http://127.0.0.1:4321/open?token=2\n');
});

test('where nothing can open it, that is said', async () => {
  script(join(programs, 'xdg-open'), 'exit 3');
  expect(await open()).toEqual({ kind: 'none', why: 'no-browser' });
});

test('where there is no display, nothing is tried', async () => {
  script(join(programs, 'xdg-open'), record);
  expect(await open({ display: '' })).toEqual({ kind: 'none', why: 'no-display' });
  expect(opened).toThrow();
});

test('a program that the person chose is used and nothing else', async () => {
  script(join(programs, 'chromium'), record);
  const chosen = script(
    join(folder, 'mine'),
    `echo "$1" > '${folder}/got.unfinished' && mv '${folder}/got.unfinished' '${folder}/got'`,
  );
  expect(await open({ openWith: chosen })).toEqual({ kind: 'tab' });
  await expect
    .poll(() => readFileSync(join(folder, 'got'), 'utf8'), { timeout: 10_000 })
    .toContain('token=1');
  expect(opened).toThrow();
});
