import type { Kysely } from 'kysely';
import type { Tables } from '../record/tables.ts';
import type { Sample } from './read-sample.ts';

/** The sample's budgets, and what it reckons a point to cost. */
export async function seedFinance(
  database: Kysely<Tables>,
  { budgets, pointCost }: Sample['finance'],
  now: Date,
): Promise<void> {
  for (const budget of budgets) await database.insertInto('budgets').values(budget).execute();
  const { id } = await database.selectFrom('members').select('id').executeTakeFirstOrThrow();
  await database
    .insertInto('point_costs')
    .values({
      version: 1,
      at: now.toISOString(),
      by_member: id,
      currency: pointCost.currency,
      minor_per_hundred: pointCost.minorPerHundred,
      breakage_low: pointCost.breakage.low,
      breakage_high: pointCost.breakage.high,
      assumption: pointCost.assumption,
    })
    .execute();
}
