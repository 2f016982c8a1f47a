import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/*
 * The import table of docs/architecture.md. What a tsconfig or Biome cannot say is said here;
 * the last suite proves that each rule of the table finds its fault.
 */

const house = join(import.meta.dirname, '..');
const rooms = ['shared', 'programme', 'electron', 'server', 'renderer'] as const;
type Room = (typeof rooms)[number];

type Rule = {
  readonly rooms: readonly Room[];
  readonly node: boolean;
  /** Packages by name, or by the start of their name where it ends with `/`. */
  readonly packages: readonly string[];
};

const mayImport: Readonly<Record<Room, Rule>> = {
  shared: {
    rooms: ['shared'],
    node: false,
    packages: ['zod', '@noble/hashes/', 'libphonenumber-js/', 'unicode-segmenter/'],
  },
  programme: {
    rooms: ['shared', 'programme'],
    node: true,
    packages: ['kysely', 'pg', 'zod', 'uuid'],
  },
  electron: {
    rooms: ['shared', 'programme', 'electron', 'server'],
    node: true,
    packages: [
      'electron',
      'electron-store',
      'conf',
      'zod',
      'sharp',
      'saxes',
      'papaparse',
      'htmlparser2',
      'entities',
      'ipaddr.js',
      'undici',
      'vite',
    ],
  },
  server: {
    rooms: ['shared', 'programme', 'server'],
    node: true,
    packages: ['fastify', '@fastify/', 'zod'],
  },
  renderer: {
    rooms: ['shared', 'renderer'],
    node: false,
    packages: [
      'react',
      'react/',
      'react-dom',
      'react-dom/',
      'react-markdown',
      'remark-gfm',
      'zustand',
      'wouter',
      'wouter/',
      '@tanstack/',
      '@codemirror/',
      'radix-ui',
      'lucide-react',
      'd3-scale',
      'd3-shape',
      'get-nonce',
      'zod',
    ],
  },
};

const topLevelElectronOnly = ['electron', 'electron-store'];

type Import = { readonly file: string; readonly to: string };

/** Why an import is not allowed; null where it is. `file` is relative to the house. */
function faultOf({ file, to }: Import): string | null {
  const room = file.split('/')[0] as Room;
  const rule = mayImport[room];
  if (to.startsWith('.')) {
    if (to.includes('../../')) return 'reaches two folders up; use #room/…';
    return relative(house, join(house, dirname(file), to)).startsWith(`${room}/`)
      ? null
      : 'leaves its room by a relative path';
  }
  if (to.startsWith('#')) {
    const target = to.slice(1).split('/')[0] as Room;
    if (!rule.rooms.includes(target)) return `${room} may not import ${target}`;
    if (target === room) {
      const path = relative(join(house, dirname(file)), join(house, to.slice(1)));
      return path.startsWith('../../') ? null : 'is near in the same room; use a relative path';
    }
    if (room === 'electron' && target === 'server' && !file.startsWith('electron/browser/')) {
      return 'only the browser shell may import server';
    }
    if (room === 'electron' && target === 'server' && !to.startsWith('#server/http/'))
      return 'only server/http/';
    return null;
  }
  if (to.startsWith('node:')) return rule.node ? null : `${room} may not import ${to}`;
  const isNamed = rule.packages.some((name) => (name.endsWith('/') ? to.startsWith(name) : to === name));
  if (!isNamed) return `${room} may not import the package ${to}`;
  if (topLevelElectronOnly.includes(to) && file.split('/').length > 2) {
    return `${to} starts a download where Electron is missing: only top-level files of electron/`;
  }
  return null;
}

const importLine =
  /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(house, file), 'utf8');
  return [...text.matchAll(importLine)].map((match) => ({
    file,
    to: match[1] ?? match[2] ?? match[3] ?? '',
  }));
}

function filesOf(room: string, pattern = /\.tsx?$/): string[] {
  return readdirSync(join(house, room), { recursive: true, encoding: 'utf8' })
    .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
    .filter((name) => pattern.test(name) && !name.includes('/node_modules/'));
}

describe('the rooms', () => {
  test.each(rooms)('%s imports only what its row of the table allows', (room) => {
    const faults = filesOf(room)
      .flatMap(importsOf)
      .map((found) => ({ ...found, fault: faultOf(found) }))
      .filter(({ fault }) => fault !== null);
    expect(faults).toEqual([]);
  });

  test.each([...rooms, 'test', 'bench', 'assets'])('%s says in at most 25 lines what it is for', (room) => {
    const [words = ''] = readFileSync(join(house, room, 'README.md'), 'utf8').split('<!-- table -->');
    const lines = words.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(25);
    expect(lines[0]).toMatch(/^# /);
  });

  test('assets hold no code', () => {
    expect(filesOf('assets', /\.(ts|tsx|js|mjs|cjs|css|html)$/)).toEqual([]);
  });

  test('only electron/ipc.ts knows ipcMain', () => {
    const knowing = filesOf('electron').filter((file) =>
      /\bipcMain\b/.test(readFileSync(join(house, file), 'utf8')),
    );
    expect(knowing).toEqual(['electron/ipc.ts']);
  });

  test.each(['verify-ledger', 'check-finance'])('%s shares no code with what it checks', (name) => {
    const own = importsOf(`electron/command-line/${name}.ts`).map(({ to }) => to);
    expect(own.filter((to) => !to.startsWith('node:'))).toEqual([]);
  });
});

describe('the files', () => {
  const all = [...rooms, 'test', 'bench'].flatMap((room) => filesOf(room, /\.(ts|tsx|css)$/));

  test('are named in kebab-case, and never for a drawer of odds and ends', () => {
    const vague = /(^|\/)(utils?|helpers?|common|manager|service|impl|data|misc|index)\.tsx?$/;
    const named = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*\.(?:ts|tsx|css)$/;
    expect(all.filter((file) => vague.test(file) || !named.test(file.split('/').at(-1) ?? ''))).toEqual([]);
  });

  test('of the rooms are asked what two things they are before they pass 250 lines', () => {
    const long = rooms
      .flatMap((room) => filesOf(room, /\.(ts|tsx)$/))
      // Lists of words are data: long and of one kind.
      .filter((file) => !file.startsWith('shared/policy/words/'))
      .filter((file) => readFileSync(join(house, file), 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });
});

describe('a forbidden import is found', () => {
  test.each([
    ['shared/a.ts', 'node:fs'],
    ['shared/a.ts', 'react'],
    ['shared/a.ts', '#programme/a.ts'],
    ['shared/a.ts', '../programme/a.ts'],
    ['programme/a.ts', 'fastify'],
    ['programme/a.ts', '#electron/a.ts'],
    ['programme/a.ts', '#server/http/a.ts'],
    ['programme/a/b.ts', '../../a.ts'],
    ['electron/device/a.ts', 'electron'],
    ['electron/device/a.ts', 'electron-store'],
    ['electron/main.ts', '#server/http/a.ts'],
    ['electron/command-line/a.ts', '#server/http/a.ts'],
    ['electron/browser/a.ts', '#server/sign-in.ts'],
    ['electron/main.ts', '#renderer/a.ts'],
    ['electron/main.ts', 'react'],
    ['server/a.ts', '#electron/device/a.ts'],
    ['server/a.ts', 'electron'],
    ['renderer/a.tsx', '#programme/a.ts'],
    ['renderer/a.tsx', '#electron/a.ts'],
    ['renderer/a.tsx', 'node:fs'],
    ['renderer/a.tsx', 'sharp'],
    ['renderer/a.tsx', '#renderer/b.tsx'],
    ['renderer/a/b/c.tsx', '../../d/e.ts'],
  ])('%s → %s', (file, to) => {
    expect(faultOf({ file, to })).not.toBeNull();
  });

  test.each([
    ['shared/a.ts', 'zod'],
    ['programme/a.ts', 'kysely'],
    ['programme/a.ts', 'node:sqlite'],
    ['electron/main.ts', 'electron'],
    ['electron/browser/a.ts', '#server/http/a.ts'],
    ['renderer/a/b/c.tsx', '#renderer/d/e.ts'],
    ['renderer/a/b.tsx', '../c/d.ts'],
    ['renderer/a.tsx', '#shared/contract.ts'],
  ])('and an allowed one is not: %s → %s', (file, to) => {
    expect(faultOf({ file, to })).toBeNull();
  });
});
