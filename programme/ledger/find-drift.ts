import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../record/tables.ts';

export type Drift = { readonly account: string; readonly written: number; readonly counted: number };

/** Accounts whose balance is not the sum of their entries, and members whose lots do not add up to it. None in a sound ledger. */
export async function findDrift(database: Kysely<Tables>): Promise<readonly Drift[]> {
  const balances = await sql<Drift>`
    select balances.account, balances.points as written, coalesce(sums.points, 0) as counted
    from balances left join (
      select account, sum(points) as points from (
        select debit as account, -points as points from entries
        union all select credit, points from entries) as moves
      group by account) as sums on sums.account = balances.account
    where balances.points <> coalesce(sums.points, 0) order by balances.account`.execute(database);
  const lots = await sql<Drift>`
    select balances.account, balances.points as written, coalesce(sums.points, 0) as counted
    from balances left join (
      select 'member:' || member_id as account, sum(remaining) as points from lots
      group by member_id) as sums on sums.account = balances.account
    where balances.account like 'member:%' and balances.points <> coalesce(sums.points, 0)
    order by balances.account`.execute(database);
  return [...balances.rows, ...lots.rows];
}
