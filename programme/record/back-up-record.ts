import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { RecordFiles } from './record-files.ts';
import { syncToDisk } from './sync-to-disk.ts';

export type Backup = { readonly number: number; readonly file: string; readonly at: Date };

const kept = 7;
const dayLength = 24 * 60 * 60_000;
const namePattern = /^record-(\d{6,})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.db$/;

/** The backups of a folder, newest first: by their number, since a clock can be set back. */
export function listBackups(files: RecordFiles): readonly Backup[] {
  return readNames(files.backups)
    .flatMap((name): Backup[] => {
      const [, number, year, month, day, hour, minute, second] = namePattern.exec(name) ?? [];
      if (number === undefined) return [];
      const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
      return [{ number: Number(number), file: join(files.backups, name), at }];
    })
    .sort((a, b) => b.number - a.number);
}

/** Whether the newest backup is a day or more away from now. `backups` come newest first. */
export function isBackupDue(backups: readonly Backup[], now: Date): boolean {
  const newest = backups[0];
  // Distance, not age: after a clock was set back, the newest lies in the future.
  return newest === undefined || Math.abs(now.getTime() - newest.at.getTime()) >= dayLength;
}

/** Writes a whole, compact copy beside the others and lets go of the oldest. A half-written one never has the final name. */
export function backUpRecord(database: DatabaseSync, files: RecordFiles, now: Date): Backup {
  mkdirSync(files.backups, { recursive: true });
  const earlier = listBackups(files);
  const number = (earlier[0]?.number ?? 0) + 1;
  const stamp = `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const file = join(files.backups, `record-${String(number).padStart(6, '0')}-${stamp}.db`);
  const unfinished = join(files.backups, 'unfinished.tmp');
  rmSync(unfinished, { force: true });
  try {
    database.prepare('vacuum into ?').run(unfinished);
    leaveOutDetails(unfinished);
    syncToDisk(unfinished);
    renameSync(unfinished, file);
  } catch (fault) {
    rmSync(unfinished, { force: true });
    throw fault;
  }
  syncToDisk(files.backups);
  for (const old of earlier.slice(kept - 1)) rmSync(old.file, { force: true });
  return { number, file, at: now };
}

/** Where rewards are sent to is for a few days only, and backups are kept for longer. After a restore, members are asked again. */
function leaveOutDetails(file: string): void {
  const copy = new DatabaseSync(file);
  try {
    copy.exec('pragma secure_delete = on');
    const isThere = copy.prepare("select 1 from sqlite_schema where name = 'delivery_details'").get();
    if (isThere !== undefined) copy.exec('delete from delivery_details');
  } finally {
    copy.close();
  }
}

function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return [];
    throw fault;
  }
}
