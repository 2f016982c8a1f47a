import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { newId } from '../record/new-id.ts';
import type { Tables } from '../record/tables.ts';
import { drainLots } from './drain-lots.ts';
import { type LedgerClock, memberAccount, postEntry } from './post-entry.ts';

/** What a member owes: points that corrections took and that had already been spent, less what came in since. */
export async function debtOf(database: Kysely<Tables>, member: string): Promise<number> {
  const { owed } = await database
    .selectFrom('entries')
    .select(({ fn }) =>
      fn.sum<number | null>(sql`case rule when 'debt' then points else -points end`).as('owed'),
    )
    .where('member_id', '=', member)
    .where('rule', 'in', [sql.lit('debt'), sql.lit('debt-paid')])
    .executeTakeFirstOrThrow();
  return Number(owed ?? 0);
}

/** Pays as much of a debt as there are points. To be called wherever points come to a member. */
export async function payDebt(database: Kysely<Tables>, clock: LedgerClock, member: string): Promise<void> {
  const owed = await debtOf(database, member);
  if (owed === 0) return;
  const points = Math.min(owed, await balanceOf(database, member));
  if (points === 0) return;
  const { rule_version } = await database
    .selectFrom('entries')
    .select('rule_version')
    .where('member_id', '=', member)
    .where('rule', '=', sql.lit('debt'))
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const id = newId(clock.now);
  const entryId = await postEntry(database, clock, {
    member,
    debit: memberAccount(member),
    credit: 'issued',
    points,
    reason: 'Paid off what was owed',
    rule: 'debt-paid',
    ruleVersion: rule_version,
    evidence: `debt:${owed}`,
    about: null,
    key: `debt-paid:${id}`,
  });
  if (entryId === null) throw new Error('The debt could not be paid from the balance.');
  await drainLots(database, clock, { member, points, firstOf: null });
}

export async function balanceOf(database: Kysely<Tables>, member: string): Promise<number> {
  const account = await database
    .selectFrom('balances')
    .select('points')
    .where('account', '=', memberAccount(member))
    .executeTakeFirst();
  return account?.points ?? 0;
}
