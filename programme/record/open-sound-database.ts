import { existsSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Notice } from '#shared/contract/device.ts';
import { backUpRecord, listBackups } from './back-up-record.ts';
import { damageOf } from './check-sqlite.ts';
import { migrateSqlite, migrationOf } from './migrate-sqlite.ts';
import { sqliteMigrations } from './migrations.ts';
import type { RecordFiles } from './record-files.ts';
import { restoreNewestBackup, setRecordAside } from './restore-record.ts';
import { openSqlite } from './sqlite-database.ts';
import { sqliteFault } from './sqlite-fault.ts';

type Way = {
  readonly now: () => Date;
  readonly log: (line: string) => void;
  /** False after an unclean end: then the file is checked before it is used. */
  readonly isTrusted: boolean;
};

export type SoundDatabase = { readonly database: DatabaseSync; readonly notices: readonly Notice[] };

/** Opens the database and migrates it. A damaged one is set aside, and the newest sound backup, or a new file, takes its place. */
export function openSoundDatabase(files: RecordFiles, way: Way): SoundDatabase {
  const found = tryOpen(files, way.isTrusted);
  if (typeof found !== 'string') return { database: upToDate(found, files, way), notices: [] };
  way.log(`The record is damaged: ${found}`);
  const aside = setRecordAside(files, way.now());
  const backup = restoreNewestBackup(files);
  const notice: Notice = {
    id: 'record-restored',
    reason: 'record-restored',
    values: { file: aside, from: backup?.at.toISOString() ?? 'sample' },
  };
  return { database: upToDate(openSqlite(files.database), files, way), notices: [notice] };
}

/** The open database, or what is wrong with it. */
function tryOpen(files: RecordFiles, isTrusted: boolean): DatabaseSync | string {
  const wasThere = existsSync(files.database);
  if (wasThere && statSync(files.database).size === 0 && listBackups(files).length > 0)
    return 'the file is empty';
  try {
    const database = openSqlite(files.database);
    const damage = isTrusted || !wasThere ? null : damageOf(database);
    if (damage === null) return database;
    database.close();
    return damage;
  } catch (fault) {
    if (sqliteFault(fault) === 'corrupt') return String(fault);
    throw fault;
  }
}

function upToDate(database: DatabaseSync, files: RecordFiles, way: Way): DatabaseSync {
  try {
    const before = migrationOf(database);
    const newest = sqliteMigrations.at(-1)?.number ?? 0;
    if (before > 0 && before < newest) backUpRecord(database, files, way.now());
    migrateSqlite(database, sqliteMigrations);
    return database;
  } catch (fault) {
    database.close();
    throw fault;
  }
}
