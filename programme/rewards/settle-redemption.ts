import { sql } from 'kysely';
import { type Answer, refuse } from '#shared/contract/call-error.ts';
import type { Redemption } from '#shared/contract/reward.ts';
import type { Context } from '../context.ts';
import { expireLots } from '../ledger/expire-lots.ts';
import { lockAccounts } from '../ledger/lock-accounts.ts';
import { giveBackToLots } from '../ledger/lots.ts';
import { heldAccount, memberAccount, postEntry } from '../ledger/post-entry.ts';
import { rulesInForce } from '../points/rules-in-force.ts';
import type { Tables } from '../record/tables.ts';
import { foundRedemption } from './redemption-rows.ts';

type Settling = {
  readonly redemptionId: string;
  readonly to: 'fulfilled' | 'released';
  readonly note: string;
  /** Set where only this member's own redemptions may be settled. */
  readonly owner?: string;
};

const words = {
  fulfilled: { reason: 'Reward given', rule: 'redemption-fulfil', key: 'fulfil' },
  released: { reason: 'Points given back', rule: 'redemption-release', key: 'release' },
} as const;

/** Ends a hold, once: the reward was given, or points and stock go back to where they came from. */
export async function settleRedemption(context: Context, settling: Settling): Promise<Answer<Redemption>> {
  const { redemptionId, to } = settling;
  const { database } = context;
  const redemption = await database
    .selectFrom('redemptions')
    .selectAll()
    .where('id', '=', redemptionId)
    .executeTakeFirst();
  if (redemption === undefined || (settling.owner ?? redemption.member_id) !== redemption.member_id) {
    return refuse('missing', 'redemption.missing', 'This redemption is not there.');
  }
  await lockAccounts(database, [memberAccount(redemption.member_id)]);
  if (!(await writeStep(context, settling))) {
    return refuse('conflict', 'redemption.settled', 'This redemption is already settled.', {
      values: { state: redemption.state },
    });
  }
  await postSettling(context, redemption, to);
  if (to === 'released') {
    await giveBackToLots(database, redemptionId);
    // A lot may have expired while it was held: given back, it expires at once, and the statement says so.
    const clock = { now: context.now, timeZone: context.programme.timeZone };
    await expireLots(database, clock, redemption.member_id);
    // Last, as it is the row that everybody wants.
    await database
      .updateTable('rewards')
      .set({ stock: sql`stock + 1` })
      .where('id', '=', redemption.reward_id)
      .execute();
    context.announce('rewards');
  }
  context.announce('redemptions');
  context.announce('points');
  return foundRedemption(context, redemptionId);
}

/** Whether the step was written: the state is read in the same statement, so two callers cannot both settle. */
async function writeStep(context: Context, { redemptionId, to, note }: Settling): Promise<boolean> {
  const { database, now, memberId } = context;
  const done = await sql`
    insert into redemption_steps (redemption_id, step, at, by_member, note)
    select id, ${to}, ${now.toISOString()}, ${memberId}, ${note}
    from redemptions join redemption_transitions on before = state and after = ${to}
    where id = ${redemptionId}`.execute(database);
  return done.numAffectedRows === 1n;
}

async function postSettling(
  context: Context,
  { id, member_id, points, reward_title }: Tables['redemptions'],
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
