import { type PointsRules, pointsRules } from '#shared/points/points-rules.ts';
import type { Context } from '../context.ts';

/** The newest published points rules. */
export async function rulesInForce({ database }: Pick<Context, 'database'>): Promise<PointsRules> {
  const { rules } = await database
    .selectFrom('points_rules')
    .select('rules')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return pointsRules.parse(JSON.parse(rules));
}
