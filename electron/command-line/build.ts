import { join, resolve } from 'node:path';
import { browserBundles, buildBundle, electronBundles, windowBundle } from './build-bundle.ts';
import { renderPictures } from './render-pictures.ts';

/** Makes all that a shell needs and that is not there yet, or no longer fits. `say` is told what was made. */
export async function build(
  root: string,
  shell: 'electron' | 'browser',
  say: (sentence: string) => void,
): Promise<void> {
  for (const bundle of [windowBundle, ...(shell === 'electron' ? electronBundles : browserBundles)]) {
    if (await buildBundle(root, bundle)) say(`Built ${bundle.name}.`);
  }
  const sample = join(root, 'assets', 'sample');
  const { rendered } = await renderPictures({
    scenes: join(sample, 'scenes'),
    rewardScenes: join(sample, 'reward-scenes'),
    to: join(root, 'dist', 'pictures'),
  });
  if (rendered > 0) say(`Rendered ${rendered} sample pictures.`);
}

if (import.meta.main) {
  const shell = process.argv[2] === 'browser' ? 'browser' : 'electron';
  await build(resolve(import.meta.dirname, '..', '..'), shell, console.log);
}
