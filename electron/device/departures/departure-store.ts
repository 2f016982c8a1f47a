import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { departure } from '#shared/contract/privacy.ts';
import type { Departure } from './departure-of.ts';

type Noted = z.infer<typeof departure>;

/** All that left this device, append-only. Everything throws what the database throws. */
export type DepartureStore = {
  /** Last first. */
  list(): Noted[];
  /** Returns once it is on disk. */
  note(departure: Departure): void;
};

const most = 2000;

/** The store over an open drafts database. One that is read as it was left may be too old to have the table. */
export function departureStore(database: DatabaseSync, now: () => Date): DepartureStore {
  const table = database.prepare("select 1 from sqlite_schema where type = 'table' and name = 'departure'");
  return {
    list() {
      if (table.get() === undefined) return [];
      const rows = database
        .prepare('select at, what, where_to as "to", about from departure order by turn desc limit ?')
        .all(most);
      return z.array(departure).parse(rows);
    },
    note({ what, to, about }) {
      database
        .prepare('insert into departure (at, what, where_to, about) values (?, ?, ?, ?)')
        .run(now().toISOString(), what, to, about);
    },
  };
}
