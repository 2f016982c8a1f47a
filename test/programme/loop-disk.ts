import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './open-sample.ts';

export type LoopDisk = {
  /** Where it is mounted. */
  readonly path: string;
  /** The disk as it would be found after its power was cut now: what was still on its way there is lost. */
  readonly cut: () => LoopDisk;
  readonly remove: () => void;
};

/** A disk of its own in a file, with a file system that keeps a journal; null where this user may not mount one. */
export function makeLoopDisk(megabytes: number): LoopDisk | null {
  const folder = temporaryFolder();
  const image = join(folder.path, 'disk.img');
  writeFileSync(image, '');
  truncateSync(image, megabytes * 1024 * 1024);
  const disk = runs('mkfs.ext4', '-q', '-F', image) ? mounted(folder.path, image) : null;
  if (disk === null) folder.remove();
  return disk;
}

function mounted(folder: string, image: string): LoopDisk | null {
  const path = join(folder, 'mounted');
  mkdirSync(path);
  if (!runs('mount', '-o', 'loop', image, path)) return null;
  return {
    path,
    cut: () => {
      const copies = temporaryFolder();
      const copy = join(copies.path, 'disk.img');
      copyFileSync(image, copy);
      const found = mounted(copies.path, copy);
      if (found === null) throw new Error('The disk cannot be mounted after its power was cut.');
      return found;
    },
    remove: () => {
      // Also where a test that failed still has files open there.
      runs('umount', '-l', path);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function runs(program: string, ...given: readonly string[]): boolean {
  // Where such programs stand is not on everybody's path.
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` };
  return spawnSync(program, given, { env }).status === 0;
}
