import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';

/** Makes `target` a copy of `source`: whole and flushed before it takes the place of what was there. */
export function replaceFile(source: string, target: string): void {
  const half = `${target}.new`;
  const bytes = readFileSync(source);
  const handle = openSync(half, 'w', 0o600);
  try {
    for (let written = 0; written < bytes.length; ) {
      written += writeSync(handle, bytes, written);
    }
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(half, target);
}
