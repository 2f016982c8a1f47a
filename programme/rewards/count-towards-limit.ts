import { sql } from 'kysely';
import { dayIn } from '#shared/points/calendar-day.ts';
import { periodOf } from '#shared/points/limit-period.ts';
import type { Context } from '../context.ts';
import type { RewardRow } from './reward-shape.ts';

/** The period that a redemption made now counts in; null where the reward has no limit. */
export function countedPeriod(reward: RewardRow, { now, programme }: Context): string | null {
  return reward.limit_period === null ? null : periodOf(reward.limit_period, dayIn(programme.timeZone, now));
}

/** One statement adds and compares, so that two devices together cannot pass the limit. No row is changed where there is no room. */
export function countingTowardsLimit({ database, memberId }: Context, reward: RewardRow, period: string) {
  return database
    .insertInto('reward_counts')
    .values({ member_id: memberId, reward_id: reward.id, period, taken: 1, most: reward.limit_count ?? 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['member_id', 'reward_id', 'period'])
        .doUpdateSet({ taken: sql`reward_counts.taken + 1`, most: sql`excluded.most` })
        .where(sql<boolean>`reward_counts.taken + 1 <= excluded.most`),
    );
}

/** Gives back what a released redemption counted. */
export async function uncount(
  database: Context['database'],
  {
    memberId,
    rewardId,
    period,
  }: { readonly memberId: string; readonly rewardId: string; readonly period: string },
): Promise<void> {
  await database
    .updateTable('reward_counts')
    .set({ taken: sql`taken - 1` })
    .where('member_id', '=', memberId)
    .where('reward_id', '=', rewardId)
    .where('period', '=', period)
    .execute();
}
