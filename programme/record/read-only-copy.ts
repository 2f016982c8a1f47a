import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordFiles } from './record-files.ts';
import { databaseParts, recordFiles } from './record-files.ts';

export type ReadOnlyCopy = { readonly files: RecordFiles; readonly remove: () => void };

/** Copies a record that cannot be written to into a folder of its own that can. Backups are read where they are. */
export function copyForReading(files: RecordFiles): ReadOnlyCopy {
  const folder = mkdtempSync(join(tmpdir(), 'herald-reading-'));
  const copied = recordFiles(folder);
  for (const part of databaseParts) {
    if (existsSync(files.database + part)) copyFileSync(files.database + part, copied.database + part);
  }
  return {
    files: { ...copied, backups: files.backups },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
