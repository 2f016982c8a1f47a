import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { z } from 'zod';
import { type disagreement, type FalseAlarm, falseAlarm } from '#shared/contract/false-alarm.ts';

/** Findings that the member holds to be wrong, kept on the device. Everything throws what the database throws. */
export type FalseAlarmStore = {
  /** Last kept first. */
  list(): FalseAlarm[];
  /** Returns once it is on disk. */
  keep(alarm: z.output<typeof disagreement>): FalseAlarm;
  /** Whether there is such a note. */
  markSent(id: string): boolean;
  discard(id: string): void;
};

const columns = 'id, rule, pack_version as packVersion, words, note, kept_at as keptAt, sent_at as sentAt';

/** The store over an open drafts database. One that is read as it was left may be too old to have the table. */
export function falseAlarmStore(database: DatabaseSync, now: () => Date): FalseAlarmStore {
  const table = database.prepare("select 1 from sqlite_schema where type = 'table' and name = 'false_alarm'");
  return {
    list() {
      if (table.get() === undefined) return [];
      const rows = database.prepare(`select ${columns} from false_alarm order by turn desc`).all();
      return rows.map((row) => falseAlarm.parse(row));
    },
    keep(alarm) {
      const kept: FalseAlarm = {
        ...alarm,
        id: randomUUID(),
        keptAt: now().toISOString(),
        sentAt: null,
      };
      database
        .prepare(
          'insert into false_alarm (id, rule, pack_version, words, note, kept_at) values (?, ?, ?, ?, ?, ?)',
        )
        .run(kept.id, kept.rule, kept.packVersion, kept.words, kept.note, kept.keptAt);
      return kept;
    },
    markSent(id) {
      const { changes } = database
        .prepare('update false_alarm set sent_at = coalesce(sent_at, ?) where id = ?')
        .run(now().toISOString(), id);
      return Number(changes) > 0;
    },
    discard(id) {
      database.prepare('delete from false_alarm where id = ?').run(id);
    },
  };
}
