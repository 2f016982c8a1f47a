import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { type Kysely, sql } from 'kysely';
import type { Notice } from '#shared/contract/device.ts';
import { backUpRecord, isBackupDue, listBackups } from './back-up-record.ts';
import { clearCleanEnd, endedCleanly, markCleanEnd } from './clean-end.ts';
import { openSoundDatabase } from './open-sound-database.ts';
import { copyForReading } from './read-only-copy.ts';
import { RecordError } from './record-error.ts';
import { recordFiles } from './record-files.ts';
import type { RecordLock } from './record-lock.ts';
import { lockRecord } from './record-lock.ts';
import { kyselyOver } from './sqlite-database.ts';
import { sqliteFault } from './sqlite-fault.ts';
import type { Tables } from './tables.ts';

/** A record that this process alone has open. */
export type OpenRecord = {
  readonly database: Kysely<Tables>;
  readonly isReadOnly: boolean;
  /** Whether the file is as the last clean end left it; where not, it was checked while opening. */
  readonly isTrusted: boolean;
  readonly notices: readonly Notice[];
  /** Makes the day's backup where it is due. Must not run while a transaction is open. */
  readonly backUpIfDue: () => void;
  /** After something personal was removed: takes what the log still has of it from the disk. */
  readonly forgetErased: () => Promise<void>;
  /** After a sign of damage: the next start checks the file, however this one ends. */
  readonly distrust: () => void;
  readonly close: () => Promise<void>;
};

export type RecordPlace = {
  readonly folder: string;
  readonly now: () => Date;
  readonly log: (line: string) => void;
};

/** Opens the record of a data folder and makes it sound and current; throws a `RecordError` where it cannot. */
export function openRecord(place: RecordPlace): OpenRecord {
  const lock = tryLock(place.folder);
  if (lock === null) return openForReading(place);
  try {
    return openLocked(place, lock);
  } catch (fault) {
    lock.release();
    if (sqliteFault(fault) === 'full-disk') {
      throw new RecordError('record.full-disk', 'The disk is full: Herald cannot open its record.', {
        cause: fault,
      });
    }
    throw fault;
  }
}

function openLocked(place: RecordPlace, lock: RecordLock): OpenRecord {
  const files = recordFiles(place.folder);
  const isTrusted = endedCleanly(files);
  const opened = openSoundDatabase(files, { ...place, isTrusted });
  clearCleanEnd(files);
  let isSuspect = false;
  const lent = lend(opened.database);
  return {
    ...lent,
    // Through the lent connection, so that it waits for the transaction of another call to end.
    forgetErased: async () => {
      await sql`pragma wal_checkpoint(truncate)`.execute(lent.database);
    },
    isReadOnly: false,
    isTrusted,
    notices: opened.notices,
    backUpIfDue: () => {
      const now = place.now();
      if (!isSuspect && isBackupDue(listBackups(files), now)) backUpRecord(opened.database, files, now);
    },
    distrust: () => {
      isSuspect = true;
    },
    close: async () => {
      if (opened.database.isOpen) opened.database.close();
      try {
        if (!isSuspect) markCleanEnd(files);
      } catch (fault) {
        // Quitting is never blocked: without its mark, the next start checks the file.
        place.log(`The clean end could not be noted: ${String(fault)}`);
      }
      lock.release();
    },
  };
}

/** A folder that cannot be written to is read through a copy: SQLite would need to write even to read its log. */
function openForReading(place: RecordPlace): OpenRecord {
  const copy = copyForReading(recordFiles(place.folder));
  const opened = openSoundDatabase(copy.files, { ...place, isTrusted: false });
  opened.database.exec('pragma query_only = 1');
  const readOnly: Notice = {
    id: 'record-read-only',
    reason: 'record-read-only',
    values: { folder: place.folder },
  };
  return {
    ...lend(opened.database),
    isReadOnly: true,
    isTrusted: false,
    notices: [...opened.notices, readOnly],
    backUpIfDue: () => {},
    forgetErased: async () => {},
    distrust: () => {},
    close: async () => {
      if (opened.database.isOpen) opened.database.close();
      copy.remove();
    },
  };
}

function lend(database: DatabaseSync): Pick<OpenRecord, 'database'> {
  return { database: kyselyOver(database) };
}

/** Null: nothing can be written here, but there is a record to read. */
function tryLock(folder: string): RecordLock | null {
  try {
    return lockRecord(folder);
  } catch (fault) {
    const isReadable = existsSync(recordFiles(folder).database);
    if (isReadable && fault instanceof RecordError && fault.reason === 'record.read-only') return null;
    throw fault;
  }
}
