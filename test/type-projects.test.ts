import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

/*
 * What the tsconfig of each room refuses: a file that does it is put beside the room's own settings and compiled.
 */

const house = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(house, 'node_modules', '.type-projects-'));
afterAll(() => rmSync(folder, { recursive: true }));

function compile(room: string, code: string): string {
  const file = join(folder, `${room}.ts`);
  const project = join(folder, `${room}.json`);
  writeFileSync(file, code);
  writeFileSync(
    project,
    JSON.stringify({
      extends: join(house, room, 'tsconfig.json'),
      compilerOptions: { composite: false, noEmit: true, emitDeclarationOnly: false, rootDir: '/' },
      include: [file, join(house, 'shared/standard-globals.d.ts')],
      references: [],
    }),
  );
  try {
    execFileSync(process.execPath, [join(house, 'node_modules/typescript/bin/tsc'), '-p', project], {
      encoding: 'utf8',
    });
    return '';
  } catch (fault) {
    return String((fault as { stdout: unknown }).stdout);
  }
}

test.each([
  ['shared', 'export const width = window.innerWidth;', "Cannot find name 'window'"],
  ['shared', 'export const home = process.cwd();', "Cannot find name 'process'"],
  ['shared', "export const page = fetch('https://northlight.example');", "Cannot find name 'fetch'"],
  ['shared', "console.log('a');", "Cannot find name 'console'"],
  ['shared', 'setTimeout(() => {}, 1);', "Cannot find name 'setTimeout'"],
  ['programme', 'export const width = window.innerWidth;', "Cannot find name 'window'"],
  ['electron', 'export const page = document.title;', "Cannot find name 'document'"],
  ['renderer', 'export const home = process.cwd();', "Cannot find name 'process'"],
])('%s does not compile `%s`', (room, code, said) => {
  expect(compile(room, code)).toContain(said);
});

test('what a room may use compiles', () => {
  expect(compile('shared', "export const host = new URL('https://northlight.example').host;")).toBe('');
});
