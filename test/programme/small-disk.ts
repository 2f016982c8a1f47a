import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './open-sample.ts';

export type SmallDisk = {
  readonly path: string;
  readonly fill: () => void;
  readonly empty: () => void;
  readonly setReadOnly: (isReadOnly: boolean) => void;
  readonly remove: () => void;
};

/** A disk of its own, of a few megabytes in memory; null where this user may not mount one. */
export function mountSmallDisk(megabytes: number): SmallDisk | null {
  const folder = temporaryFolder();
  const { path } = folder;
  if (!mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path)) {
    folder.remove();
    return null;
  }
  const filler = join(path, 'filler');
  return {
    path,
    fill: () => {
      const { bavail, bsize } = statfsSync(path);
      writeFileSync(filler, Buffer.alloc(bavail * bsize));
    },
    empty: () => {
      if (existsSync(filler)) rmSync(filler);
    },
    setReadOnly: (isReadOnly) => {
      if (!mount('-o', `remount,${isReadOnly ? 'ro' : 'rw'}`, path)) throw new Error('could not remount');
    },
    remove: () => {
      spawnSync('umount', ['-l', path]);
      folder.remove();
    },
  };
}

function mount(...how: readonly string[]): boolean {
  return spawnSync('mount', how).status === 0;
}
