import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { dayIn } from '#shared/points/calendar-day.ts';
import { expiryDay } from '#shared/points/expiry-day.ts';
import type { PointsRules } from '#shared/points/points-rules.ts';
import { LostRace } from '../record/lost-race.ts';
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
    /** Those it was earned by: they say when it expires. */
    readonly rules: Pick<PointsRules, 'expiry' | 'season'>;
  },
): Promise<void> {
  await database
    .insertInto('lots')
    .values({
      id: newId(clock.now),
      member_id: lot.member,
      entry_id: lot.entryId,
      expires_on: expiryDay(dayIn(clock.timeZone, clock.now), lot.rules),
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
  const today = dayIn(clock.timeZone, clock.now);
  let missing = use.points;
  while (missing > 0) {
    const lots = await lotsToSpend(database, use.member, today);
    if (lots.length === 0) throw new Error(`The lots hold ${missing} points less than the balance.`);
    for (const lot of lots) {
      const points = Math.min(missing, lot.remaining);
      if (points > 0) await takeFromLot(database, { ...use, points }, lot.id);
      missing -= points;
    }
  }
}

/** The next few (and 0 as it stands in the index, or SQLite does not use it): a member may have thousands, and a reward seldom takes more than some of them. */
function lotsToSpend(database: Kysely<Tables>, member: string, today: string) {
  return database
    .selectFrom('lots')
    .select(['id', 'remaining'])
    .where('member_id', '=', member)
    .where('remaining', '>', sql.lit(0))
    .where('expires_on', '>', today)
    .orderBy('expires_on')
    .orderBy('id')
    .limit(8)
    .execute();
}

async function takeFromLot(
  database: Kysely<Tables>,
  { redemptionId, points }: { readonly redemptionId: string; readonly points: number },
  lotId: string,
): Promise<void> {
  const done = await database
    .updateTable('lots')
    .set({ remaining: sql`remaining - ${points}` })
    .where('id', '=', lotId)
    .where('remaining', '>=', points)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw new LostRace('Another redemption took the same lot first.');
  await database
    .insertInto('lot_uses')
    .values({ redemption_id: redemptionId, lot_id: lotId, points })
    .execute();
}

/** Gives what a redemption took back to the very lots it came from, with the days on which they expire. */
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
