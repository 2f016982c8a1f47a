import { sql } from 'kysely';
import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { Budget } from '#shared/contract/reward.ts';
import type { Input } from '#shared/contract.ts';
import type { Context } from '../context.ts';
import { newId } from '../record/new-id.ts';

/** Makes a budget, or changes its name and amount: never below what is already reserved and spent. */
export async function saveBudget(
  { database, now, announce }: Context,
  { id, name, currency, granted }: Input<'reward.saveBudget'>,
): Promise<Answer<Budget>> {
  const budgetId = id ?? newId(now);
  if (id === null) {
    await database.insertInto('budgets').values({ id: budgetId, name, currency, granted }).execute();
  } else {
    const done = await database
      .updateTable('budgets')
      .set({ name, granted })
      .where('id', '=', id)
      .where('currency', '=', currency)
      .where(sql<boolean>`reserved + spent <= ${granted}`)
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) return budgetRefusal(database, id);
  }
  announce('rewards');
  return accept(
    await database.selectFrom('budgets').selectAll().where('id', '=', budgetId).executeTakeFirstOrThrow(),
  );
}

async function budgetRefusal(database: Context['database'], id: string): Promise<Answer<Budget>> {
  const found = await database.selectFrom('budgets').selectAll().where('id', '=', id).executeTakeFirst();
  if (found === undefined) return refuse('missing', 'budget.missing', 'This budget is not there.');
  return refuse('conflict', 'budget.too-small', 'More than that is already reserved or spent.');
}
