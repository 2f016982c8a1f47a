import { build } from '#electron/command-line/build.ts';
import type { BenchRow } from './bench-row.ts';
import { feedOverHttp } from './shell/feed-over-http.ts';
import { firstScreen } from './shell/first-screen.ts';
import { firstScript } from './shell/first-script.ts';
import { idleMemory } from './shell/idle-memory.ts';
import { root } from './shell/root.ts';

/** What the shells cost: the way over HTTP, the first script and screen, and memory. One after the other, as they share the cores. */
export async function shellBench(): Promise<BenchRow[]> {
  await build(root, 'browser', () => {});
  return [
    ...(await feedOverHttp()),
    ...(await firstScript()),
    ...(await firstScreen()),
    ...(await idleMemory()),
  ];
}
