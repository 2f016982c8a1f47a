import type { SeasonArrangement } from '#shared/contract/season.ts';
import type { Context } from '../context.ts';

/** What the manager arranged last. Before anything was arranged: badges, which nobody else sees, and nothing that compares people. */
export async function arrangementOf({ database }: Context): Promise<SeasonArrangement> {
  const row = await database
    .selectFrom('season_arrangements')
    .select(['goal', 'has_badges', 'has_ranking', 'has_groups'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return { goal: null, hasBadges: true, hasRanking: false, hasGroups: false };
  return {
    goal: row.goal,
    hasBadges: row.has_badges === 1,
    hasRanking: row.has_ranking === 1,
    hasGroups: row.has_groups === 1,
  };
}
