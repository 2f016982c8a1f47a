import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Backup } from './back-up-record.ts';
import { listBackups } from './back-up-record.ts';
import { damageOf } from './check-sqlite.ts';
import type { RecordFiles } from './record-files.ts';
import { databaseParts } from './record-files.ts';
import { syncToDisk } from './sync-to-disk.ts';

/** Moves a damaged record out of the way, whole, for whoever wants to look at it, and says where it is now. */
export function setRecordAside(files: RecordFiles, now: Date): string {
  mkdirSync(files.setAside, { recursive: true });
  const stamp = now.toISOString().replaceAll(/[-:.]/g, '');
  let aside = join(files.setAside, `record-${stamp}.db`);
  for (let copy = 2; existsSync(aside); copy += 1) aside = join(files.setAside, `record-${stamp}-${copy}.db`);
  // The log first: a log that outlived its database would be read into the next one.
  for (const part of databaseParts.toReversed()) {
    if (existsSync(files.database + part)) renameSync(files.database + part, aside + part);
  }
  return aside;
}

/** Puts the newest sound backup in the record's place; null where there is none. */
export function restoreNewestBackup(files: RecordFiles): Backup | null {
  const restoring = `${files.database}.restoring`;
  for (const backup of listBackups(files)) {
    copyFileSync(backup.file, restoring);
    if (isSound(restoring)) {
      syncToDisk(restoring);
      renameSync(restoring, files.database);
      syncToDisk(files.folder);
      return backup;
    }
  }
  rmSync(restoring, { force: true });
  return null;
}

function isSound(file: string): boolean {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return damageOf(database) === null;
  } finally {
    database.close();
  }
}
