import { sql } from 'kysely';
import { type Answer, refuse } from '#shared/contract/call-error.ts';
import type { Redemption } from '#shared/contract/redemption.ts';
import type { Context } from '../context.ts';
import { expireLots } from '../ledger/expire-lots.ts';
import { lockAccounts } from '../ledger/lock-accounts.ts';
import { giveBackToLots } from '../ledger/lots.ts';
import { payDebt } from '../ledger/pay-debt.ts';
import { heldAccount, memberAccount, postEntry } from '../ledger/post-entry.ts';
import { rulesInForce } from '../points/rules-in-force.ts';
import type { Tables } from '../record/tables.ts';
import { uncount } from './count-towards-limit.ts';
import { settleBudget } from './move-budget.ts';
import { foundRedemption, refuseMissing } from './redemption-rows.ts';
import { giveCode } from './voucher-codes.ts';
import { type Step, writeStep } from './write-step.ts';

type Settling = Step & { readonly to: 'fulfilled' | 'released' };
type Settled = Tables['redemptions'] & Tables['redemption_terms'];

const words = {
  fulfilled: { reason: 'Reward given', rule: 'redemption-fulfil', key: 'fulfil' },
  released: { reason: 'Points given back', rule: 'redemption-release', key: 'release' },
} as const;

/** Ends a hold, once: the reward was given, or points, stock and money go back to where they came from. */
export async function settleRedemption(context: Context, settling: Settling): Promise<Answer<Redemption>> {
  const { redemptionId, to } = settling;
  const { database } = context;
  const redemption = await database
    .selectFrom('redemptions')
    .innerJoin('redemption_terms', 'redemption_terms.redemption_id', 'redemptions.id')
    .selectAll()
    .where('redemptions.id', '=', redemptionId)
    .executeTakeFirst();
  if (redemption === undefined) return refuseMissing();
  await lockAccounts(database, [memberAccount(redemption.member_id)]);
  const refused = await writeStep(context, settling);
  if (refused !== null) return refused;
  await postSettling(context, redemption, to);
  const { budget_id: budgetId, fair_minor: minor } = redemption;
  if (budgetId !== null) await settleBudget(database, { budgetId, minor, isSpent: to === 'fulfilled' });
  if (to === 'released') await giveBack(context, redemption);
  else if (redemption.delivery === 'code') {
    const given = await giveCode(context, { redemptionId, rewardId: redemption.reward_id });
    if (!given) return refuse('conflict', 'reward.no-codes', 'There is no code left for this reward.');
  }
  // The step has erased where to send it, by a trigger.
  if (redemption.delivery === 'email' || redemption.delivery === 'address') context.noteErasure();
  for (const area of ['redemptions', 'points', 'rewards'] as const) context.announce(area);
  return foundRedemption(context, redemptionId);
}

async function giveBack(context: Context, redemption: Settled): Promise<void> {
  const { database, now, programme } = context;
  const { id, member_id: memberId, reward_id: rewardId, limit_period: period } = redemption;
  await giveBackToLots(database, id);
  // A lot may have expired while it was held: given back, it expires at once, and the statement says so.
  const clock = { now, timeZone: programme.timeZone };
  await expireLots(database, clock, memberId);
  await payDebt(database, clock, memberId);
  if (period !== null) await uncount(database, { memberId, rewardId, period });
  // Last, as it is the row that everybody wants.
  await database.updateTable('rewards').set({ stock: sql`stock + 1` }).where('id', '=', rewardId).execute();
}

async function postSettling(
  context: Context,
  { id, member_id, points, reward_title }: Settled,
  to: Settling['to'],
): Promise<void> {
  const { database, now, programme } = context;
  const { reason, rule, key } = words[to];
  const entryId = await postEntry(
    database,
    { now, timeZone: programme.timeZone },
    {
      member: member_id,
      debit: heldAccount(id),
      credit: to === 'fulfilled' ? 'redeemed' : memberAccount(member_id),
      points,
      reason,
      rule,
      ruleVersion: (await rulesInForce(context)).version,
      evidence: `redemption:${id}:${to}`,
      about: reward_title,
      key: `${key}:${id}`,
    },
  );
  if (entryId === null) throw new Error(`The hold of redemption ${id} is empty.`);
}
