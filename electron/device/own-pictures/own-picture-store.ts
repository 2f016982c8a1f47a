import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOfOwnPicture, ownPictureIdOf } from '#shared/contract/own-picture-id.ts';
import type { StoredPicture } from '#shared/window/stored-picture.ts';

const endings = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const;
export type OwnMime = keyof typeof endings;
const mimes = Object.keys(endings) as OwnMime[];

/** The pictures that the member chose from files, each a file called after its hash. */
export type OwnPictureStore = {
  /** Returns its id once it is on disk. Throws what the file system throws. */
  readonly add: (mime: OwnMime, bytes: Uint8Array) => Promise<string>;
  /** Null where there is none, or not any more, or its bytes are not those that its name says. */
  readonly read: (id: string) => Promise<StoredPicture | null>;
  /** Removes all but these. */
  readonly keepOnly: (ids: ReadonlySet<string>) => Promise<void>;
};

export function ownPictureStore(folder: string): OwnPictureStore {
  return {
    async add(mime, bytes) {
      const sha256 = hashOf(bytes);
      const file = join(folder, `${sha256}.${endings[mime]}`);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const half = `${file}.new`;
      const handle = await open(half, 'w', 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(half, file);
      return ownPictureIdOf(sha256);
    },
    async read(id) {
      const sha256 = hashOfOwnPicture(id);
      if (sha256 === null) return null;
      for (const mime of mimes) {
        const bytes = await readIfThere(join(folder, `${sha256}.${endings[mime]}`));
        if (bytes !== null && hashOf(bytes) === sha256) return { mime, bytes };
      }
      return null;
    },
    async keepOnly(ids) {
      for (const name of await namesIn(folder)) {
        const sha256 = name.split('.')[0] ?? '';
        const isKept = !name.endsWith('.new') && ids.has(ownPictureIdOf(sha256));
        if (!isKept) await rm(join(folder, name), { force: true });
      }
    },
  };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (fault) {
    if (isMissing(fault)) return null;
    throw fault;
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (fault) {
    if (isMissing(fault)) return [];
    throw fault;
  }
}

function isMissing(fault: unknown): boolean {
  return (fault as NodeJS.ErrnoException).code === 'ENOENT';
}
