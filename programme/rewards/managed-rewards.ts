import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { ManagedReward } from '#shared/contract/reward.ts';
import type { Context } from '../context.ts';
import { rewardShape, rolesOf } from './reward-shape.ts';

/** Every reward, also those that are retired, with what a manager counts. */
export async function managedRewards(
  { database }: Pick<Context, 'database'>,
  rewardId?: string,
): Promise<ManagedReward[]> {
  let query = database
    .selectFrom('rewards')
    .innerJoin('pictures', 'pictures.id', 'rewards.picture_id')
    .selectAll('rewards')
    .select('pictures.alt')
    .select((from) => [
      from
        .selectFrom('redemptions')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('redemptions.reward_id', '=', 'rewards.id')
        .where('redemptions.state', 'in', ['requested', 'approved'])
        .as('waiting'),
      from
        .selectFrom('redemptions')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('redemptions.reward_id', '=', 'rewards.id')
        .where('redemptions.state', '=', 'fulfilled')
        .as('given'),
      from
        .selectFrom('voucher_codes')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('voucher_codes.reward_id', '=', 'rewards.id')
        .where('voucher_codes.redemption_id', 'is', null)
        .as('codes'),
    ])
    .orderBy('rewards.position')
    .orderBy('rewards.id');
  if (rewardId !== undefined) query = query.where('rewards.id', '=', rewardId);
  const rows = await query.execute();
  return rows.map((row) => ({
    ...rewardShape(row),
    roles: [...rolesOf(row)],
    budgetId: row.budget_id,
    isRetired: row.is_retired === 1,
    waiting: Number(row.waiting),
    given: Number(row.given),
    codes: Number(row.codes),
  }));
}

export async function foundReward(context: Context, rewardId: string): Promise<Answer<ManagedReward>> {
  const [found] = await managedRewards(context, rewardId);
  return found === undefined
    ? refuse('missing', 'reward.missing', 'This reward is not there any more.')
    : accept(found);
}
