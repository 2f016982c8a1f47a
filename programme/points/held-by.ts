import { sql } from 'kysely';
import type { Context } from '../context.ts';

/** Points that wait in holds for a member's rewards to be given or released. */
export async function heldBy({ database, memberId }: Context): Promise<number> {
  const { points } = await database
    .selectFrom('redemptions')
    .innerJoin('balances', (join) =>
      join.on(sql`'held:' || redemptions.id`, '=', sql.ref('balances.account')),
    )
    .select(({ fn }) => fn.sum<number | null>('balances.points').as('points'))
    .where('redemptions.member_id', '=', memberId)
    .where('redemptions.state', 'in', ['requested', 'approved'])
    .executeTakeFirstOrThrow();
  return Number(points ?? 0);
}
