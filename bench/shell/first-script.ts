import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { BenchRow } from '../bench-row.ts';
import { root } from './root.ts';

const entry = `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
createRoot(document.body).render(createElement('p', null, 'Herald'));`;

/** The script that the window loads before its first paint, gzipped, beside React and React DOM alone by the same build. */
export async function firstScript(): Promise<readonly BenchRow[]> {
  const window = join(root, 'dist', 'window');
  const page = readFileSync(join(window, 'index.html'), 'utf8');
  const named = [...page.matchAll(/<(?:script|link)[^>]+(?:src|href)="\/?([^"]+\.js)"/g)].map(
    ([, name]) => name ?? '',
  );
  const ours = gzipped(named.map((name) => join(window, name)));

  // Inside the house, so that its packages are found.
  const folder = mkdtempSync(join(root, 'dist', 'bench-'));
  writeFileSync(join(folder, 'entry.js'), entry);
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'chrome140',
      outDir: 'out',
      modulePreload: false,
      rolldownOptions: { input: join(folder, 'entry.js') },
    },
  });
  const assets = join(folder, 'out', 'assets');
  const peer = gzipped(readdirSync(assets).map((name) => join(assets, name)));
  rmSync(folder, { recursive: true, force: true });
  return [
    {
      name: 'script before first paint, gzip',
      compared: 'React and React DOM alone',
      ours,
      peer,
      ratio: ours / peer,
      unit: 'kB',
      aim: '≤ 3',
    },
  ];
}

function gzipped(files: readonly string[]): number {
  if (files.length === 0) throw new Error('There is no script to weigh.');
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1000;
}
