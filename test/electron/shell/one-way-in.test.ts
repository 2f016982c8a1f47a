import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..', '..');
const rooms = ['shared', 'programme', 'electron', 'server', 'renderer'];
const sources = rooms
  .flatMap((room) => readdirSync(join(root, room), { recursive: true }).map((name) => `${room}/${name}`))
  .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));
const naming = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

test('one file alone takes messages of a window', () => {
  expect(naming(/import\s*\{[^}]*\bipcMain\b/)).toEqual(['electron/ipc.ts']);
  expect(naming(/\bipcMain\s*\./)).toEqual(['electron/ipc.ts']);
});

test('one file alone gives the window something of Electron', () => {
  expect(naming(/contextBridge|ipcRenderer/)).toEqual(['electron/preload.ts']);
});

test('one place alone hands addresses to the system', () => {
  expect(naming(/\bopenExternal\b/)).toEqual(['electron/main.ts']);
});

test('nothing is loaded from the file protocol, and no page gets Node', () => {
  expect(naming(/\bloadFile\(|file:\/\/\//)).toEqual([]);
  expect(
    naming(/nodeIntegration\w*: true|contextIsolation: false|sandbox: false|webSecurity: false/),
  ).toEqual([]);
  expect(naming(/allowRunningInsecureContent: true|experimentalFeatures: true|webviewTag: true/)).toEqual([]);
  expect(naming(/enableBlinkFeatures|allowpopups|@electron\/remote/)).toEqual([]);
});

test('no page is allowed to make code out of text', () => {
  expect(naming(/\beval\(|new Function\(|unsafe-inline|unsafe-eval|dangerouslySetInnerHTML/)).toEqual([]);
});

test('the Electron that is used is a current one, to the digit', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(devDependencies.electron).toMatch(/^45\.\d+\.\d+$/);
});
