import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { RecordError } from './record-error.ts';
import { sqliteFault } from './sqlite-fault.ts';

export type RecordLock = { readonly release: () => void };

/**
 * Takes the folder's lock, or throws a `RecordError`. It is a file lock of the operating system, held through SQLite
 * because Node has none of its own: it goes with the process, however that ends, so it is never stale.
 */
export function lockRecord(folder: string): RecordLock {
  const file = join(folder, 'record.lock');
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(file, { timeout: 0 });
    // A plain file: with a write-ahead log, "exclusive" would still let others in.
    database.exec('begin exclusive');
    const held = database;
    return { release: () => held.close() };
  } catch (fault) {
    database?.close();
    if (sqliteFault(fault) === 'busy') {
      throw new RecordError('record.busy', 'Herald is already open with this data folder.', { cause: fault });
    }
    throw new RecordError(
      'record.read-only',
      existsSync(folder)
        ? `The data folder cannot be written to: ${folder}`
        : `There is no data folder: ${folder}`,
      { cause: fault },
    );
  }
}
