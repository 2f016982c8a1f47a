import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { RecordFiles } from './record-files.ts';

/** Whether the file is as the last clean end left it. Size and date show what changed it since. */
export function endedCleanly(files: RecordFiles): boolean {
  try {
    return readFileSync(files.cleanEnd, 'utf8') === fingerprint(files);
  } catch {
    // No marker, or none that can be read: then it did not end cleanly, and is checked.
    return false;
  }
}

export function markCleanEnd(files: RecordFiles): void {
  writeFileSync(files.cleanEnd, fingerprint(files));
}

export function clearCleanEnd(files: RecordFiles): void {
  rmSync(files.cleanEnd, { force: true });
}

function fingerprint(files: RecordFiles): string {
  const { size, mtimeMs } = statSync(files.database);
  return `${size} ${mtimeMs}\n`;
}
