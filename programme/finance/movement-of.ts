import { sql } from 'kysely';
import type { Output } from '#shared/contract.ts';
import type { Context } from '../context.ts';

export type Period = { readonly from: string; readonly to: string };
export type Movement = Output<'finance.overview'>['movement'];

/** Accounts that no member can spend from: what goes there is no longer owed, what comes from there is. */
const outside = sql`('issued', 'redeemed', 'expired')`;

/** What an entry does to the points that are owed, and what it counts as. A reversal is a correction, whatever it reverses, and so is what is owed for it. */
export const owedChange = sql<number>`((case when credit in ${outside} then 0 else points end)
  - (case when debit in ${outside} then 0 else points end))`;
export const entryClass = sql<'issued' | 'redeemed' | 'expired' | 'corrections' | 'inside'>`case
  when reverses is not null or rule = 'debt' then 'corrections'
  when debit = 'issued' and credit not in ${outside} then 'issued'
  when credit = 'redeemed' and debit not in ${outside} then 'redeemed'
  when credit = 'expired' and debit not in ${outside} then 'expired'
  when credit in ${outside} or debit in ${outside} then 'corrections'
  else 'inside' end`;

const heldChange = sql<number>`((case when credit like 'held:%' then points else 0 end)
  - (case when debit like 'held:%' then points else 0 end))`;

/** Opening, what came and went, closing: each point of it from an entry of the ledger, by its calendar day. */
export async function movementOf(
  { database }: Pick<Context, 'database'>,
  { from, to }: Period,
): Promise<Movement> {
  // One pass over all of the ledger as it lies: a part of it chosen by its days would be fetched row by row, in their order.
  const rows = await database
    .selectFrom('entries')
    .select([
      entryClass.as('class'),
      sql<number>`sum(case when day < ${from} then ${owedChange} else 0 end)`.as('before'),
      sql<number>`sum(case when day >= ${from} and day <= ${to} then ${owedChange} else 0 end)`.as('points'),
      sql<number>`sum(case when day <= ${to} then ${heldChange} else 0 end)`.as('held'),
    ])
    .groupBy(entryClass)
    .execute();
  const sum = (name: 'before' | 'held') => rows.reduce((all, row) => all + Number(row[name]), 0);
  const changes = new Map(rows.map((row) => [row.class, Number(row.points)]));
  const change = (name: 'issued' | 'redeemed' | 'expired' | 'corrections') => changes.get(name) ?? 0;
  const opening = sum('before');
  return {
    opening,
    issued: change('issued'),
    // Counted as they are named, so what leaves is turned round; 0 and not −0.
    redeemed: 0 - change('redeemed'),
    expired: 0 - change('expired'),
    corrections: change('corrections'),
    closing: opening + change('issued') + change('redeemed') + change('expired') + change('corrections'),
    held: sum('held'),
  };
}
