import { join, resolve } from 'node:path';
import { buildBundle, electronBundles, windowBundle } from './build-bundle.ts';
import { renderPictures } from './render-pictures.ts';

/** Makes all that a shell needs and that is not there yet, or no longer fits. `say` is told what was made. */
export async function build(
  root: string,
  shell: 'electron' | 'browser',
  say: (sentence: string) => void,
): Promise<void> {
  const bundles = shell === 'electron' ? [windowBundle, ...electronBundles] : [windowBundle];
  for (const bundle of bundles) {
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
  await build(resolve(import.meta.dirname, '..', '..'), 'electron', console.log);
}
