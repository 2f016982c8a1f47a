import { sql } from 'kysely';
import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { Budget } from '#shared/contract/reward.ts';
import type { Input } from '#shared/contract.ts';
import type { Context } from '../context.ts';
import { LostRace } from '../record/lost-race.ts';
import { newId } from '../record/new-id.ts';
import { changedFacts } from './changed-facts.ts';
import { noteBudgetChange } from './note-change.ts';

type Refusal = ReturnType<typeof refuse>;

/** Makes a budget, or changes its name and amount: never below what is already reserved and spent. */
export async function saveBudget(
  context: Context,
  { id, name, currency, granted }: Input<'reward.saveBudget'>,
): Promise<Answer<Budget>> {
  const { database, now, announce } = context;
  const budgetId = id ?? newId(now);
  const became = { name, currency, granted };
  if (id === null) {
    await database
      .insertInto('budgets')
      .values({ id: budgetId, ...became })
      .execute();
    await noteBudgetChange(context, { id: budgetId, revision: 0, facts: { was: {}, became } });
  } else {
    const refused = await changeBudget(context, id, became);
    if (refused !== null) return refused;
  }
  announce('rewards');
  return accept(
    await database.selectFrom('budgets').selectAll().where('id', '=', budgetId).executeTakeFirstOrThrow(),
  );
}

type Facts = Pick<Budget, 'name' | 'currency' | 'granted'>;

/** Null where it is done, or nothing was to do. */
async function changeBudget(context: Context, id: string, became: Facts): Promise<Refusal | null> {
  const { database } = context;
  const found = await database.selectFrom('budgets').selectAll().where('id', '=', id).executeTakeFirst();
  if (found === undefined) return refuse('missing', 'budget.missing', 'This budget is not there.');
  const { name, currency, granted } = found;
  const facts = changedFacts({ name, currency, granted }, became);
  if (facts === null) return null;
  const revision = found.revision + 1;
  if (!(await noteBudgetChange(context, { id, revision, facts })))
    throw new LostRace('Somebody else changed the same budget first.');
  const done = await database
    .updateTable('budgets')
    .set({ name: became.name, granted: became.granted, revision })
    .where('id', '=', id)
    .where('currency', '=', became.currency)
    .where(sql<boolean>`reserved + spent <= ${became.granted}`)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n
    ? null
    : refuse('conflict', 'budget.too-small', 'More than that is already reserved or spent.');
}
