import type { Context } from '../context.ts';
import { newId } from '../record/new-id.ts';
import type { RewardRow } from './reward-shape.ts';

/** Writes a redemption with its first step, and what the reward was at this moment: later changes do not reach back. */
export async function writeRequest(
  { database, memberId, now }: Context,
  reward: RewardRow,
  period: string | null,
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
    .insertInto('redemption_terms')
    .values({
      redemption_id: id,
      kind: reward.kind,
      fair_minor: reward.fair_minor,
      fair_currency: reward.fair_currency,
      needs_approval: reward.needs_approval,
      delivery: reward.delivery,
      budget_id: reward.budget_id,
      limit_period: period,
    })
    .execute();
  await database
    .insertInto('redemption_steps')
    .values({ redemption_id: id, step: 'requested', at: now.toISOString(), by_member: memberId, note: '' })
    .execute();
  return id;
}
