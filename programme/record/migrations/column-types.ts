/** What a migration's SQL must say differently to each database: names of column types and table options. */
export type ColumnTypes = {
  /** Whole numbers of 64 bits. */
  readonly integer: string;
  readonly bytes: string;
  /** A key that counts up by itself. */
  readonly counter: string;
  /** Behind a table's closing bracket. */
  readonly strict: string;
};

export const sqliteTypes: ColumnTypes = {
  integer: 'integer',
  bytes: 'blob',
  counter: 'integer primary key autoincrement',
  // Without it SQLite would take 1.5, or a text, into an integer column.
  strict: 'strict',
};
