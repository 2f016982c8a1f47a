import type { Past } from '#shared/points/replay-past.ts';
import type { Context } from '../context.ts';
import { pastShares } from './past-shares.ts';

/** All that members did which rules pay for. */
export async function pastOf(context: Context): Promise<Past> {
  const { database } = context;
  const suggestions = await database
    .selectFrom('suggestion_steps')
    .innerJoin('suggestions', 'suggestions.id', 'suggestion_steps.suggestion_id')
    .select(['suggestions.id', 'suggestions.member_id as memberId', 'suggestion_steps.at'])
    .where('step', '=', 'accepted')
    .execute();
  const trainings = await database
    .selectFrom('handbook_trainings')
    .select(['version', 'member_id as memberId', 'at'])
    .execute();
  return {
    shares: await pastShares(context),
    suggestions,
    trainings: trainings.map(({ version, memberId, at }) => ({ id: `training ${version}`, memberId, at })),
  };
}
