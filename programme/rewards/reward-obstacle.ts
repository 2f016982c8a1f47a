import type { RewardObstacle } from '#shared/contract/reward.ts';
import type { Tables } from '../record/tables.ts';

type Facts = {
  readonly reward: Pick<Tables['rewards'], 'starts_at' | 'ends_at' | 'stock' | 'limit_count' | 'fair_minor'>;
  /** How many the member has had in the limit's current period. */
  readonly taken: number;
  /** What is left of the reward's budget; null where it has none. */
  readonly budgetLeft: number | null;
};

/** Why a reward cannot be had now, apart from the balance. For showing and for wording: what decides is each guarded statement. */
export function rewardObstacle({ reward, taken, budgetLeft }: Facts, now: Date): RewardObstacle | null {
  if (!isOpen(reward, now)) return 'not-open';
  if (reward.stock === 0) return 'sold-out';
  if (reward.limit_count !== null && taken >= reward.limit_count) return 'limit';
  return budgetLeft !== null && budgetLeft < reward.fair_minor ? 'budget' : null;
}

export function isOpen(
  { starts_at, ends_at }: Pick<Tables['rewards'], 'starts_at' | 'ends_at'>,
  now: Date,
): boolean {
  const at = now.toISOString();
  return (starts_at === null || starts_at <= at) && (ends_at === null || ends_at > at);
}
