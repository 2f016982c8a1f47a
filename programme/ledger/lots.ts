import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { dayIn } from '#shared/points/calendar-day.ts';
import { expiryDay } from '#shared/points/expiry-day.ts';
import type { PointsRules } from '#shared/points/points-rules.ts';
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

type LotToSpend = { readonly id: string; readonly expires_on: string; readonly remaining: number };

const page = 8;

/**
 * The next few that a member can spend, first those that expire first: one may have thousands, and a reward seldom takes
 * more than some of them. (0 is said as it stands in the index, or SQLite does not use it.)
 */
export function lotsToSpend(
  database: Kysely<Tables>,
  { member, today, after }: { readonly member: string; readonly today: string; readonly after?: LotToSpend },
) {
  const query = database
    .selectFrom('lots')
    .select(['id', 'expires_on', 'remaining'])
    .where('member_id', '=', member)
    .where('remaining', '>', sql.lit(0))
    .where('expires_on', '>', today)
    .orderBy('expires_on')
    .orderBy('id')
    .limit(page);
  return after === undefined
    ? query
    : query.where(sql<boolean>`(expires_on, id) > (${after.expires_on}, ${after.id})`);
}

/** As many more as a redemption needs; what was read already is given. Fewer points than wanted where there are no more. */
export async function enoughLots(
  database: Kysely<Tables>,
  use: { readonly member: string; readonly today: string; readonly points: number },
  known: readonly LotToSpend[],
): Promise<readonly LotToSpend[]> {
  const after = known.at(-1);
  const points = known.reduce((sum, { remaining }) => sum + remaining, 0);
  if (after === undefined || points >= use.points || known.length % page !== 0) return known;
  const more = await lotsToSpend(database, { ...use, after }).execute();
  return more.length === 0 ? known : enoughLots(database, use, [...known, ...more]);
}

/** How a redemption's points are taken from these lots, in their order. Throws where they hold too few. */
export function splitOverLots(lots: readonly LotToSpend[], points: number): readonly LotUse[] {
  let missing = points;
  const uses = lots.map(({ id, remaining }) => {
    const taken = Math.min(missing, remaining);
    missing -= taken;
    return { lotId: id, points: taken };
  });
  if (missing > 0) throw new Error(`The lots hold ${missing} points less than the balance.`);
  return uses.filter((use) => use.points > 0);
}

export type LotUse = { readonly lotId: string; readonly points: number };

/** Takes from a lot what still is in it. No row is changed where somebody else was first. */
export function takingFromLot(database: Kysely<Tables>, { lotId, points }: LotUse) {
  return database
    .updateTable('lots')
    .set({ remaining: sql`remaining - ${points}` })
    .where('id', '=', lotId)
    .where('remaining', '>=', points);
}

/** Notes which lots a redemption took from, so that a release gives back to the same. */
export function notingUses(database: Kysely<Tables>, redemptionId: string, uses: readonly LotUse[]) {
  return database
    .insertInto('lot_uses')
    .values(uses.map(({ lotId, points }) => ({ redemption_id: redemptionId, lot_id: lotId, points })));
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
