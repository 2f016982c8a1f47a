import { sqliteGuards } from './migrations/0001-guards-sqlite.ts';
import { ledgerTables } from './migrations/0001-ledger.ts';
import { programmeTables } from './migrations/0001-programme.ts';
import { falseAlarmTable } from './migrations/0002-false-alarms.ts';
import { policyKeyTable } from './migrations/0003-policy-keys.ts';
import { sqliteTypes } from './migrations/column-types.ts';

/** One step forward. A published one never changes; what is to be different is a new one at the end. */
export type Migration = { readonly number: number; readonly name: string; readonly sql: string };

export const sqliteMigrations: readonly Migration[] = [
  {
    number: 1,
    name: 'programme',
    sql: [programmeTables(sqliteTypes), ledgerTables(sqliteTypes), sqliteGuards].join('\n'),
  },
  { number: 2, name: 'false-alarms', sql: falseAlarmTable(sqliteTypes) },
  { number: 3, name: 'policy-keys', sql: policyKeyTable(sqliteTypes) },
];
