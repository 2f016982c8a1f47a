import { join } from 'node:path';

/** Where everything of a record lies in its data folder. */
export type RecordFiles = {
  readonly folder: string;
  readonly database: string;
  /** There between a clean end and the next start; tells what the database file looked like then. */
  readonly cleanEnd: string;
  readonly backups: string;
  readonly setAside: string;
};

export function recordFiles(folder: string): RecordFiles {
  return {
    folder,
    database: join(folder, 'record.db'),
    cleanEnd: join(folder, 'record.clean'),
    backups: join(folder, 'backups'),
    setAside: join(folder, 'set-aside'),
  };
}

/** SQLite's files of one database: closing it cleanly leaves only the first. */
export const databaseParts = ['', '-wal', '-shm', '-journal'] as const;
