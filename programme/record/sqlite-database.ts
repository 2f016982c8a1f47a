import type { StatementSync } from 'node:sqlite';
import { DatabaseSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { Kysely, SqliteDialect } from 'kysely';
import type { Tables } from './tables.ts';

/** Opens a database file and sets what SQLite does not keep in the file itself. */
export function openSqlite(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 2000, enableForeignKeyConstraints: true });
  try {
    // Exclusive first: then the log's index lies in memory, and reading needs no free space on the disk.
    database.exec('pragma locking_mode = exclusive; pragma journal_mode = wal; pragma synchronous = full');
    // Without it, "insert or replace" removes rows behind the back of the triggers that refuse removal.
    database.exec('pragma recursive_triggers = on');
    // What is removed is overwritten with zeros: delivery details are not to be found in free pages.
    database.exec('pragma secure_delete = on');
    return database;
  } catch (fault) {
    database.close();
    throw fault;
  }
}

/** Kysely over `node:sqlite`. It lends the one connection to one transaction, or one statement, at a time. */
export function kyselyOver(database: DatabaseSync): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: new StatementKeeper(database) }) });
}

/** Keeps prepared statements, in the shape of better-sqlite3's, which Kysely's dialect is written for. */
class StatementKeeper implements SqliteDatabase {
  readonly #database: DatabaseSync;
  readonly #kept = new Map<string, SqliteStatement>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  prepare(sql: string): SqliteStatement {
    // On a full disk SQLite has already rolled back; doing it again would hide the first error behind a second.
    if (sql === 'rollback' && !this.#database.isTransaction) return nothing;
    const kept = this.#kept.get(sql);
    if (kept !== undefined) return kept;
    const made = adapt(this.#database.prepare(sql));
    if (this.#kept.size >= 300) this.#kept.clear();
    this.#kept.set(sql, made);
    return made;
  }

  close(): void {
    this.#kept.clear();
    this.#database.close();
  }
}

const nothing: SqliteStatement = {
  reader: true,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  *iterate() {},
};

type Value = null | number | bigint | string | Uint8Array;

/**
 * Rows are fetched as arrays and made into objects here: those that `node:sqlite` makes are dictionaries, which cost
 * more to make and several times more to read.
 */
function adapt(statement: StatementSync): SqliteStatement {
  const names = statement.columns().map(({ name }) => name);
  const values = (parameters: readonly unknown[]) => parameters as readonly Value[];
  const toRow = (cells: unknown): Record<string, Value> => {
    const row: Record<string, Value> = {};
    for (const [at, name] of names.entries()) row[name] = (cells as readonly Value[])[at] ?? null;
    return row;
  };
  if (names.length > 0) statement.setReturnArrays(true);
  return {
    reader: names.length > 0,
    all: (parameters) => statement.all(...values(parameters)).map(toRow),
    run: (parameters) => statement.run(...values(parameters)),
    *iterate(parameters) {
      for (const cells of statement.iterate(...values(parameters))) yield toRow(cells);
    },
  };
}
