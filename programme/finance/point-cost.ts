import { sql } from 'kysely';
import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { Input, Output } from '#shared/contract.ts';
import type { Context } from '../context.ts';

type PointCost = Output<'finance.setCost'>;

/** What a point is reckoned to cost now; null where nobody has said. */
export async function costInForce({ database }: Pick<Context, 'database'>): Promise<PointCost | null> {
  const row = await database
    .selectFrom('point_costs')
    .innerJoin('members', 'members.id', 'point_costs.by_member')
    .selectAll('point_costs')
    .select('members.name')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    version: row.version,
    at: row.at,
    by: row.name,
    currency: row.currency,
    minorPerHundred: row.minor_per_hundred,
    breakageLow: row.breakage_low,
    breakageHigh: row.breakage_high,
    assumption: row.assumption,
  };
}

/** Writes the next version; refused where somebody else was first. */
export async function setCost(context: Context, cost: Input<'finance.setCost'>): Promise<Answer<PointCost>> {
  const { database, memberId, now } = context;
  const done = await sql`
    insert into point_costs (version, at, by_member, currency, minor_per_hundred, breakage_low, breakage_high, assumption)
    select last + 1, ${now.toISOString()}, ${memberId}, ${cost.currency}, ${cost.minorPerHundred}, ${cost.breakageLow},
      ${cost.breakageHigh}, ${cost.assumption}
    from (select coalesce(max(version), 0) as last from point_costs) as before
    where last = ${cost.after}`.execute(database);
  const written = await costInForce(context);
  if (done.numAffectedRows !== 1n || written === null) {
    return refuse('conflict', 'finance.cost-changed', 'Somebody else has just changed it. Look at it again.');
  }
  context.announce('rewards');
  return accept(written);
}
