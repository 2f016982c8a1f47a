import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Waits until a file, or what a folder lists, is on the disk. */
export function syncToDisk(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } catch (fault) {
    // Windows refuses to sync what was opened for reading, folders above all; renaming is durable there without it.
    if (process.platform !== 'win32') throw fault;
  } finally {
    closeSync(handle);
  }
}
