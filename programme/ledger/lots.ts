import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { addMonths, dayIn } from '#shared/points/calendar-day.ts';
import { newId } from '../record/new-id.ts';
import type { Tables } from '../record/tables.ts';
import type { LedgerClock } from './post-entry.ts';

/** Keeps points that were earned together as one lot, to be spent until the day it expires. */
export async function addLot(
  database: Kysely<Tables>,
  clock: LedgerClock,
  lot: {
    readonly member: string;
    readonly entryId: string;
    readonly points: number;
    readonly months: number;
  },
): Promise<void> {
  await database
    .insertInto('lots')
    .values({
      id: newId(clock.now),
      member_id: lot.member,
      entry_id: lot.entryId,
      expires_on: addMonths(dayIn(clock.timeZone, clock.now), lot.months),
      points: lot.points,
      remaining: lot.points,
    })
    .execute();
}

/** Takes points from the lots that expire first, and notes which, so that a release gives back to the same. */
export async function takeFromLots(
  database: Kysely<Tables>,
  clock: LedgerClock,
  use: { readonly member: string; readonly redemptionId: string; readonly points: number },
): Promise<void> {
  const lots = await database
    .selectFrom('lots')
    .select(['id', 'remaining'])
    .where('member_id', '=', use.member)
    .where('remaining', '>', 0)
    .where('expires_on', '>', dayIn(clock.timeZone, clock.now))
    .orderBy('expires_on')
    .orderBy('id')
    .execute();
  let missing = use.points;
  for (const lot of lots) {
    if (missing === 0) break;
    const points = Math.min(missing, lot.remaining);
    const done = await database
      .updateTable('lots')
      .set({ remaining: sql`remaining - ${points}` })
      .where('id', '=', lot.id)
      .where('remaining', '>=', points)
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw new Error('Another redemption took the same lot first.');
    await database
      .insertInto('lot_uses')
      .values({ redemption_id: use.redemptionId, lot_id: lot.id, points })
      .execute();
    missing -= points;
  }
  if (missing > 0) throw new Error(`The lots hold ${missing} points less than the balance.`);
}

export async function giveBackToLots(database: Kysely<Tables>, redemptionId: string): Promise<void> {
  const uses = await database
    .selectFrom('lot_uses')
    .select(['lot_id', 'points'])
    .where('redemption_id', '=', redemptionId)
    .execute();
  for (const use of uses) {
    await database
      .updateTable('lots')
      .set({ remaining: sql`remaining + ${use.points}` })
      .where('id', '=', use.lot_id)
      .execute();
  }
}
