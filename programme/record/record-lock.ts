import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs';
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
  makeWritable(folder);
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(join(folder, 'record.lock'), { timeout: 0 });
    // A plain file: with a write-ahead log, "exclusive" would still let others in.
    database.exec('begin exclusive');
    const held = database;
    return { release: () => held.close() };
  } catch (fault) {
    database?.close();
    if (sqliteFault(fault) === 'busy') {
      throw new RecordError('record.busy', 'Herald is already open with this data folder.', { cause: fault });
    }
    if (statfsSync(folder).bavail === 0) {
      throw new RecordError('record.full-disk', 'The disk is full: Herald cannot open its record.', {
        cause: fault,
      });
    }
    throw notWritable(folder, fault);
  }
}

/** Asked before anything is opened: on a disk that is mounted read-only, SQLite locks a file without a word. */
function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (fault) {
    throw notWritable(folder, fault);
  }
}

function notWritable(folder: string, fault: unknown): RecordError {
  return new RecordError('record.read-only', `The data folder cannot be written to: ${folder}`, {
    cause: fault,
  });
}
