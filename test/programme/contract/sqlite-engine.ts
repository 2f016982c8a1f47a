import { cpSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { findDrift } from '#programme/ledger/find-drift.ts';
import { recordFiles } from '#programme/record/record-files.ts';
import { kyselyOver } from '#programme/record/sqlite-database.ts';
import { openSample, temporaryFolder } from '../open-sample.ts';
import type { Engine, Place, Row } from './engine.ts';
import { type Guard, guardName } from './guard.ts';

export const sqliteEngine: Engine = {
  name: 'SQLite',
  missing: null,
  make: async () => placeIn(temporaryFolder()),
};

function placeIn(folder: ReturnType<typeof temporaryFolder>): Place {
  const file = recordFiles(folder.path).database;
  const read = (sql: string): readonly Row[] => {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      return database.prepare(sql).all();
    } finally {
      database.close();
    }
  };
  return {
    open: (clock) => openSample(folder.path, clock),
    copy: async () => {
      const other = temporaryFolder();
      cpSync(folder.path, other.path, { recursive: true });
      return placeIn(other);
    },
    rows: async (sql) => read(sql),
    change: async (statements) => {
      const database = new DatabaseSync(file);
      for (const statement of statements) database.exec(statement);
      database.close();
    },
    drift: async () => {
      const database = kyselyOver(new DatabaseSync(file));
      return findDrift(database).finally(() => database.destroy());
    },
    attempt: async (statements, without = []) => {
      const database = copyWithout(file, without);
      try {
        return refusalOf(database, statements);
      } finally {
        database.close();
      }
    },
    guards: async () => {
      const triggers = read("select name from sqlite_schema where type = 'trigger'");
      return triggers.map(({ name }) => String(name));
    },
    remove: async () => folder.remove(),
  };
}

function refusalOf(database: DatabaseSync, statements: readonly string[]): Error | null {
  for (const statement of statements.slice(0, -1)) database.exec(statement);
  try {
    database.exec(statements.at(-1) ?? '');
    return null;
  } catch (fault) {
    if (fault instanceof Error) return fault;
    throw fault;
  }
}

/** The record in memory, table by table, with some of what guards it left out of its own SQL. */
function copyWithout(file: string, without: readonly Guard[]): DatabaseSync {
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  database.exec(`attach '${file.replaceAll("'", "''")}' as made`);
  const parts = database.prepare('select type, name, tbl_name, sql from made.sqlite_schema').all();
  const gone = new Set(without.map(guardName));
  const said = (type: string) =>
    parts.filter((part) => part.type === type && part.sql !== null && !gone.has(String(part.name)));
  for (const { name, sql } of said('table')) {
    if (String(name).startsWith('sqlite_')) continue;
    database.exec(tableWithout(String(name), String(sql), without));
    database.exec(`insert into main.${name} select * from made.${name}`);
  }
  for (const { sql } of [...said('index'), ...said('trigger')]) database.exec(String(sql));
  database.exec('detach made; pragma recursive_triggers = on');
  // What points to a key that was taken away goes with it, as it does on PostgreSQL by “cascade”.
  if (!without.some((guard) => /_(key|pkey)$/.test(guardName(guard))))
    database.exec('pragma foreign_keys = on');
  return database;
}

function tableWithout(table: string, sql: string, without: readonly Guard[]): string {
  return without.reduce((text, guard) => {
    if (!('constraint' in guard) || guard.on !== table) return text;
    if (!text.includes(guard.said)) throw new Error(`${table} does not say “${guard.said}”`);
    return text.replace(guard.said, guard.left ?? '');
  }, sql);
}
