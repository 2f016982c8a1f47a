import type { Selectable } from 'kysely';
import { type BudgetChange, budgetChange, type RewardChange, rewardChange } from '#shared/contract/reward.ts';
import type { Context } from '../context.ts';
import type { Tables } from '../record/tables.ts';

/** Every change of a reward since it was made, newest first. */
export async function rewardHistory({ database }: Context, rewardId: string): Promise<RewardChange[]> {
  const rows = await database
    .selectFrom('reward_changes')
    .innerJoin('members', 'members.id', 'by_member')
    .select(['revision', 'at', 'was', 'became', 'members.name'])
    .where('reward_id', '=', rewardId)
    .orderBy('revision', 'desc')
    .execute();
  return rows.map((row) => rewardChange.parse(changeShape(row)));
}

/** The same of a budget. */
export async function budgetHistory({ database }: Context, budgetId: string): Promise<BudgetChange[]> {
  const rows = await database
    .selectFrom('budget_changes')
    .innerJoin('members', 'members.id', 'by_member')
    .select(['revision', 'at', 'was', 'became', 'members.name'])
    .where('budget_id', '=', budgetId)
    .orderBy('revision', 'desc')
    .execute();
  return rows.map((row) => budgetChange.parse(changeShape(row)));
}

type Row = Pick<Selectable<Tables['reward_changes']>, 'revision' | 'at' | 'was' | 'became'> & {
  readonly name: string;
};

function changeShape({ revision, at, was, became, name }: Row) {
  return { revision, at, by: name, was: JSON.parse(was), became: JSON.parse(became) };
}
