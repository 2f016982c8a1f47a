import { accept } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import type { Context } from '../context.ts';
import { budgetHistory, rewardHistory } from './change-history.ts';
import { listRewards } from './list-rewards.ts';
import { managedRewards } from './managed-rewards.ts';
import { previewRedemption } from './preview-redemption.ts';
import { retireReward } from './retire-reward.ts';
import { saveBudget } from './save-budget.ts';
import { saveReward } from './save-reward.ts';
import { addCodes } from './voucher-codes.ts';

type Calls =
  | 'reward.list'
  | 'reward.preview'
  | 'reward.all'
  | 'reward.save'
  | 'reward.retire'
  | 'reward.history'
  | 'reward.budgetHistory'
  | 'reward.addCodes'
  | 'reward.budgets'
  | 'reward.saveBudget';

export const rewardHandlers = {
  'reward.list': async (_input, context) => accept(await listRewards(context)),
  'reward.preview': ({ rewardId }, context) => previewRedemption(context, rewardId),
  'reward.all': async (_input, context) => accept(await managedRewards(context)),
  'reward.save': (input, context) => saveReward(context, input),
  'reward.retire': (input, context) => retireReward(context, input),
  'reward.history': async ({ rewardId }, context) => accept(await rewardHistory(context, rewardId)),
  'reward.budgetHistory': async ({ budgetId }, context) => accept(await budgetHistory(context, budgetId)),
  'reward.addCodes': (input, context) => addCodes(context, input),
  'reward.budgets': async (_input, { database }) =>
    accept(await database.selectFrom('budgets').selectAll().orderBy('name').orderBy('id').execute()),
  'reward.saveBudget': (input, context) => saveBudget(context, input),
} satisfies Pick<Handlers<'programme', Context>, Calls>;
