import { sql } from 'kysely';
import { type Answer, refuse } from '#shared/contract/call-error.ts';
import type { Redemption } from '#shared/contract/reward.ts';
import type { Context } from '../context.ts';
import { takeFromLots } from '../ledger/lots.ts';
import { heldAccount, memberAccount, postEntry } from '../ledger/post-entry.ts';
import { rulesInForce } from '../points/rules-in-force.ts';
import { newId } from '../record/new-id.ts';
import type { Tables } from '../record/tables.ts';
import { foundRedemption } from './redemption-rows.ts';

/**
 * Holds the points and, as the last statement, one piece of stock: the row that everybody wants is locked for the
 * shortest time. A refusal undoes the whole.
 */
export async function requestRedemption(
  context: Context,
  { rewardId, price }: { readonly rewardId: string; readonly price: number },
): Promise<Answer<Redemption>> {
  const { database, memberId, now, programme } = context;
  const reward = await database
    .selectFrom('rewards')
    .selectAll()
    .where('id', '=', rewardId)
    .executeTakeFirst();
  if (reward === undefined) return refuse('missing', 'reward.missing', 'This reward is not there any more.');
  if (reward.price !== price) return priceChanged(reward);
  const id = await writeRequest(context, reward);
  const clock = { now, timeZone: programme.timeZone };
  const entryId = await postEntry(database, clock, {
    member: memberId,
    debit: memberAccount(memberId),
    credit: heldAccount(id),
    points: price,
    reason: 'Points held for a reward',
    rule: 'redemption-hold',
    ruleVersion: (await rulesInForce(context)).version,
    evidence: `redemption:${id}:requested`,
    about: reward.title,
    key: `hold:${id}`,
  });
  if (entryId === null) {
    return refuse('conflict', 'points.not-enough', 'You do not have enough points for this reward.', {
      values: { price },
    });
  }
  await takeFromLots(database, clock, { member: memberId, redemptionId: id, points: price });
  const taken = await database
    .updateTable('rewards')
    .set({ stock: sql`stock - 1` })
    .where('id', '=', rewardId)
    .where('price', '=', price)
    .where((where) => where.or([where('stock', 'is', null), where('stock', '>', 0)]))
    .executeTakeFirst();
  if (taken.numUpdatedRows !== 1n) return refuse('conflict', 'reward.sold-out', 'This reward is sold out.');
  for (const area of ['redemptions', 'points', 'rewards'] as const) context.announce(area);
  return foundRedemption(context, id);
}

function priceChanged({ price }: Tables['rewards']): ReturnType<typeof refuse> {
  return refuse('conflict', 'reward.price-changed', `This reward costs ${price} points now.`, {
    values: { price },
  });
}

async function writeRequest(
  { database, memberId, now }: Context,
  reward: Tables['rewards'],
): Promise<string> {
  const id = newId(now);
  await database
    .insertInto('redemptions')
    .values({
      id,
      member_id: memberId,
      reward_id: reward.id,
      reward_title: reward.title,
      picture_id: reward.picture_id,
      points: reward.price,
      state: 'requested',
    })
    .execute();
  await database
    .insertInto('redemption_steps')
    .values({ redemption_id: id, step: 'requested', at: now.toISOString(), by_member: memberId, note: '' })
    .execute();
  return id;
}
