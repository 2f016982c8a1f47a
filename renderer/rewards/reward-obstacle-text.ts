import type { Reward } from '#shared/contract/reward.ts';
import type { Text } from '../text/en.ts';

/** Why a reward cannot be redeemed now, in a few words; null where nothing stands in the way but points. */
export function rewardObstacleText(
  { rewards }: Text,
  reward: Reward,
  day: (at: string) => string,
): string | null {
  if (reward.obstacle === null) return null;
  if (reward.obstacle === 'not-open' && reward.startsAt !== null)
    return rewards.opensOn(day(reward.startsAt));
  return rewards.obstacles[reward.obstacle];
}
