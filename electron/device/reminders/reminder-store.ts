import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { id } from '#shared/contract/id.ts';
import { instant } from '#shared/contract/instant.ts';
import { type NetworkId, networkId } from '#shared/networks/network-id.ts';

const kept = z.object({ postId: id, network: networkId, at: instant });
export type KeptReminder = z.infer<typeof kept>;

/** The reminders of one device, one a draft at most. Everything throws what the database throws. */
export type ReminderStore = {
  /** Earliest first. */
  list(): KeptReminder[];
  /** Returns once it is on disk. */
  set(reminder: KeptReminder): void;
  remove(postId: string, network: NetworkId): void;
};

/** The store over an open drafts database. One that is read as it was left may be too old to have the table. */
export function reminderStore(database: DatabaseSync): ReminderStore {
  const table = database.prepare("select 1 from sqlite_schema where type = 'table' and name = 'reminder'");
  return {
    list() {
      if (table.get() === undefined) return [];
      const rows = database
        .prepare('select post_id as postId, network, at from reminder order by at, post_id, network')
        .all();
      return rows.map((row) => kept.parse(row));
    },
    set({ postId, network, at }) {
      database
        .prepare(
          `insert into reminder (post_id, network, at) values (?, ?, ?)
           on conflict (post_id, network) do update set at = excluded.at`,
        )
        .run(postId, network, at);
    },
    remove(postId, network) {
      database.prepare('delete from reminder where post_id = ? and network = ?').run(postId, network);
    },
  };
}
