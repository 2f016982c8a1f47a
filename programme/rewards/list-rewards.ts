import type { Reward } from '#shared/contract/reward.ts';
import { dayIn } from '#shared/points/calendar-day.ts';
import { periodOf } from '#shared/points/limit-period.ts';
import type { Context } from '../context.ts';
import { rewardObstacle } from './reward-obstacle.ts';
import { isFor, type RewardRow, rewardShape } from './reward-shape.ts';

/** What a member may have, now or soon; each with what stands in the way. */
export async function listRewards(context: Context): Promise<Reward[]> {
  const { database, now, roles } = context;
  const rows = await database
    .selectFrom('rewards')
    .innerJoin('pictures', 'pictures.id', 'rewards.picture_id')
    .leftJoin('budgets', 'budgets.id', 'rewards.budget_id')
    .selectAll('rewards')
    .select(['pictures.alt', 'budgets.granted', 'budgets.reserved', 'budgets.spent'])
    .where('rewards.is_retired', '=', 0)
    .where((where) => where.or([where('ends_at', 'is', null), where('ends_at', '>', now.toISOString())]))
    .orderBy('rewards.position')
    .orderBy('rewards.id')
    .execute();
  const counts = await countsOf(context);
  return rows
    .filter((row) => isFor(row, roles))
    .map((row) => {
      const taken = takenOf(row, counts, context);
      const budgetLeft = row.granted === null ? null : row.granted - (row.reserved ?? 0) - (row.spent ?? 0);
      return {
        ...rewardShape(row),
        taken,
        obstacle: rewardObstacle({ reward: row, taken, budgetLeft }, now),
      };
    });
}

async function countsOf({ database, memberId }: Context): Promise<ReadonlyMap<string, number>> {
  const rows = await database
    .selectFrom('reward_counts')
    .select(['reward_id', 'period', 'taken'])
    .where('member_id', '=', memberId)
    .execute();
  return new Map(rows.map(({ reward_id, period, taken }) => [`${reward_id} ${period}`, taken]));
}

function takenOf(row: RewardRow, counts: ReadonlyMap<string, number>, { now, programme }: Context): number {
  if (row.limit_period === null) return 0;
  const period = periodOf(row.limit_period, dayIn(programme.timeZone, now));
  return counts.get(`${row.id} ${period}`) ?? 0;
}
