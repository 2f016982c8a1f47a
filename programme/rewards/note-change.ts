import type { Context } from '../context.ts';
import type { ChangedFacts } from './changed-facts.ts';

type Changed = { readonly id: string; readonly revision: number; readonly facts: ChangedFacts<object> };

/** Writes a change of a reward into its history, which the database asks for first; false where somebody else changed it meanwhile. */
export async function noteRewardChange(context: Context, { id, ...changed }: Changed): Promise<boolean> {
  const done = await context.database
    .insertInto('reward_changes')
    .values({ reward_id: id, ...noteOf(context, changed) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

/** The same for a budget. */
export async function noteBudgetChange(context: Context, { id, ...changed }: Changed): Promise<boolean> {
  const done = await context.database
    .insertInto('budget_changes')
    .values({ budget_id: id, ...noteOf(context, changed) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

function noteOf({ now, memberId }: Context, { revision, facts }: Omit<Changed, 'id'>) {
  return {
    revision,
    at: now.toISOString(),
    by_member: memberId,
    was: JSON.stringify(facts.was),
    became: JSON.stringify(facts.became),
  };
}
