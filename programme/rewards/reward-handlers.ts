import { accept } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import type { Context } from '../context.ts';
import { listRewards } from './list-rewards.ts';
import { foundReward, managedRewards } from './managed-rewards.ts';
import { previewRedemption } from './preview-redemption.ts';
import { saveBudget } from './save-budget.ts';
import { saveReward } from './save-reward.ts';
import { addCodes } from './voucher-codes.ts';

type Calls =
  | 'reward.list'
  | 'reward.preview'
  | 'reward.all'
  | 'reward.save'
  | 'reward.retire'
  | 'reward.addCodes'
  | 'reward.budgets'
  | 'reward.saveBudget';

export const rewardHandlers = {
  'reward.list': async (_input, context) => accept(await listRewards(context)),
  'reward.preview': ({ rewardId }, context) => previewRedemption(context, rewardId),
  'reward.all': async (_input, context) => accept(await managedRewards(context)),
  'reward.save': (input, context) => saveReward(context, input),
  'reward.retire': async ({ rewardId, isRetired }, context) => {
    await context.database
      .updateTable('rewards')
      .set({ is_retired: isRetired ? 1 : 0 })
      .where('id', '=', rewardId)
      .execute();
    context.announce('rewards');
    return foundReward(context, rewardId);
  },
  'reward.addCodes': (input, context) => addCodes(context, input),
  'reward.budgets': async (_input, { database }) =>
    accept(await database.selectFrom('budgets').selectAll().orderBy('name').orderBy('id').execute()),
  'reward.saveBudget': (input, context) => saveBudget(context, input),
} satisfies Pick<Handlers<'programme', Context>, Calls>;
