import { type Answer, refuse } from '#shared/contract/call-error.ts';
import type { ManagedReward } from '#shared/contract/reward.ts';
import type { Context } from '../context.ts';
import { LostRace } from '../record/lost-race.ts';
import { foundReward } from './managed-rewards.ts';
import { noteRewardChange } from './note-change.ts';

/** Takes a reward out of the catalogue, or puts it back. */
export async function retireReward(
  context: Context,
  { rewardId, isRetired }: { readonly rewardId: string; readonly isRetired: boolean },
): Promise<Answer<ManagedReward>> {
  const { database, announce } = context;
  const row = await database
    .selectFrom('rewards')
    .select(['is_retired', 'revision'])
    .where('id', '=', rewardId)
    .executeTakeFirst();
  if (row === undefined) return refuse('missing', 'reward.missing', 'This reward is not there any more.');
  const wasRetired = row.is_retired === 1;
  if (wasRetired === isRetired) return foundReward(context, rewardId);
  const revision = row.revision + 1;
  const facts = { was: { isRetired: wasRetired }, became: { isRetired } };
  if (!(await noteRewardChange(context, { id: rewardId, revision, facts })))
    throw new LostRace('Somebody else changed the same reward first.');
  await database
    .updateTable('rewards')
    .set({ is_retired: isRetired ? 1 : 0, revision })
    .where('id', '=', rewardId)
    .execute();
  announce('rewards');
  return foundReward(context, rewardId);
}
