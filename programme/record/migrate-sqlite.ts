import type { DatabaseSync } from 'node:sqlite';
import type { Migration } from './migrations.ts';
import { RecordError } from './record-error.ts';

/** The number of the last migration that a file has had; 0 for a new file. */
export function migrationOf(database: DatabaseSync): number {
  const row = database.prepare('pragma user_version').get();
  return Number(row?.user_version ?? 0);
}

/**
 * Brings a file up to date, each migration and its number in one transaction: whatever interrupts it, the file is
 * either before or after a step. Throws a `RecordError` where a newer Herald has written the file.
 */
export function migrateSqlite(database: DatabaseSync, migrations: readonly Migration[]): void {
  const done = migrationOf(database);
  const newest = migrations.at(-1)?.number ?? 0;
  if (done > newest) {
    throw new RecordError('record.newer', 'This data folder was written by a newer version of Herald.');
  }
  for (const migration of migrations.filter(({ number }) => number > done)) {
    database.exec('begin immediate');
    try {
      database.exec(migration.sql);
      database.exec(`pragma user_version = ${migration.number}`);
      database.exec('commit');
    } catch (fault) {
      if (database.isTransaction) database.exec('rollback');
      throw fault;
    }
  }
}
