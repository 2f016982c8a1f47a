import type { Kysely } from 'kysely';
import type { Notice } from '#shared/contract/device.ts';
import type { Tables } from './tables.ts';

/** Clocks are set right by a few seconds all the time; that is nothing to speak of. */
const tolerance = 2 * 60_000;

/** A notice where the clock now shows an earlier time than when the record was last in use. Nothing depends on it. */
export async function clockNotices(database: Kysely<Tables>, now: Date): Promise<readonly Notice[]> {
  const seen = await database
    .selectFrom('programme')
    .select(['last_seen_at', 'last_seen_command'])
    .executeTakeFirstOrThrow();
  const command = await lastCommand(database);
  const isNewer = command !== undefined && command.position > seen.last_seen_command;
  const lastSeen = isNewer ? command.at : seen.last_seen_at;
  if (Date.parse(lastSeen) - now.getTime() <= tolerance) return [];
  const values = { now: now.toISOString(), lastSeen };
  return [{ id: 'clock-set-back', reason: 'clock-set-back', values }];
}

/** Remembers the clock at a clean end. */
export async function noteLastSeen(database: Kysely<Tables>, now: Date): Promise<void> {
  const command = await lastCommand(database);
  await database
    .updateTable('programme')
    .set({ last_seen_at: now.toISOString(), last_seen_command: command?.position ?? 0 })
    .execute();
}

function lastCommand(database: Kysely<Tables>) {
  return database
    .selectFrom('commands')
    .select(['position', 'at'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
}
