import type { RewardEdit, RewardFacts } from '#shared/contract/reward.ts';
import { type RewardRow, rewardShape, rolesOf } from './reward-shape.ts';

type Facts = Omit<RewardFacts, 'isRetired' | 'codes' | 'stock'> & {
  stock?: number | null;
};

/** What a manager sets of a reward, as it is told in its history; the stock of codes is counted by them. */
export function factsOfEdit(edit: RewardEdit): Facts {
  const { id: _, stockSeen, stock, ...facts } = edit;
  return edit.delivery === 'code' ? facts : { ...facts, stock };
}

/** The same of the reward as it is, with the stock that its manager saw: redemptions move it meanwhile. */
export function factsOfRow(row: RewardRow, { stockSeen }: Pick<RewardEdit, 'stockSeen'>): Facts {
  const { id, stock, pictureAlt, ...facts } = rewardShape({ ...row, alt: '' });
  return { ...facts, roles: [...rolesOf(row)], budgetId: row.budget_id, stock: stockSeen };
}
