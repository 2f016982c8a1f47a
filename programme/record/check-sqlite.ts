import type { DatabaseSync } from 'node:sqlite';
import { sqliteFault } from './sqlite-fault.ts';

/** What is wrong with a database file, in SQLite's words; null for a sound one. */
export function damageOf(database: DatabaseSync): string | null {
  try {
    const found = database.prepare('pragma integrity_check(1)').all();
    const first = found[0]?.integrity_check;
    if (first !== 'ok') return String(first ?? 'no answer');
    const orphan = database.prepare('pragma foreign_key_check').get();
    return orphan === undefined
      ? null
      : `a row of ${orphan.table} points to a missing row of ${orphan.parent}`;
  } catch (fault) {
    if (sqliteFault(fault) === 'corrupt') return String(fault);
    throw fault;
  }
}
