import { type Kysely, sql } from 'kysely';
import { dayIn } from '#shared/points/calendar-day.ts';
import { LostRace } from '../record/lost-race.ts';
import type { Tables } from '../record/tables.ts';
import type { LedgerClock } from './post-entry.ts';

/** Takes points out of a member's lots for good: of the lot of one entry first, then of those that expire first. */
export async function drainLots(
  database: Kysely<Tables>,
  clock: LedgerClock,
  drain: { readonly member: string; readonly points: number; readonly firstOf: string | null },
): Promise<void> {
  const lots = await database
    .selectFrom('lots')
    .select(['id', 'entry_id', 'remaining'])
    .where('member_id', '=', drain.member)
    .where('remaining', '>', sql.lit(0))
    .where('expires_on', '>', dayIn(clock.timeZone, clock.now))
    .orderBy('expires_on')
    .orderBy('id')
    .execute();
  const isFirst = (lot: (typeof lots)[number]) => (lot.entry_id === drain.firstOf ? 0 : 1);
  let missing = drain.points;
  for (const lot of lots.toSorted((one, other) => isFirst(one) - isFirst(other))) {
    if (missing === 0) return;
    const points = Math.min(missing, lot.remaining);
    const done = await database
      .updateTable('lots')
      .set({ remaining: sql`remaining - ${points}` })
      .where('id', '=', lot.id)
      .where('remaining', '>=', points)
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw new LostRace('Somebody else took from the same lot first.');
    missing -= points;
  }
  if (missing > 0) throw new Error(`The lots hold ${missing} points less than the balance.`);
}
