import type { Kysely } from 'kysely';
import { dayIn } from '#shared/points/calendar-day.ts';
import { seasonOf } from '#shared/points/season-of.ts';
import { lockAccounts } from '../ledger/lock-accounts.ts';
import type { LedgerClock } from '../ledger/post-entry.ts';
import { rulesInForce } from '../points/rules-in-force.ts';
import type { Tables } from '../record/tables.ts';

/** Has the season counted that is on by the rules in force; triggers of the record add up what was earned in it before. */
export async function openSeason(database: Kysely<Tables>, clock: LedgerClock): Promise<void> {
  const { season } = await rulesInForce({ database, now: clock.now, programme: clock });
  const { from, until } = seasonOf(dayIn(clock.timeZone, clock.now), season);
  // Whoever awards or takes back holds it until the end: nothing is awarded while the season begins.
  await lockAccounts(database, ['issued']);
  const open = await database.selectFrom('season_now').selectAll().executeTakeFirst();
  if (open?.first_day === from && open.end_day === until) return;
  await database.deleteFrom('season_now').execute();
  await database.insertInto('season_now').values({ only_one: 1, first_day: from, end_day: until }).execute();
}
