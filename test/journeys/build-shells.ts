import { build } from '#electron/command-line/build.ts';
import { root } from './shell-kinds.ts';

/** Makes every shell once for the whole run, so that no journey waits for it or takes half of another's. */
export async function setup(): Promise<void> {
  await build(root, 'browser', console.log);
  await build(root, 'electron', console.log);
}
