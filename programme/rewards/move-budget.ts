import { sql } from 'kysely';
import type { Context } from '../context.ts';

type Database = Context['database'];

/** Sets money aside for a redemption. No row is changed where there is not enough. */
export function reservingBudget(database: Database, budgetId: string, minor: number) {
  return database
    .updateTable('budgets')
    .set({ reserved: sql`reserved + ${minor}` })
    .where('id', '=', budgetId)
    .where(sql<boolean>`granted - reserved - spent >= ${minor}`);
}

/** What was set aside is spent where the reward was given, and free again where it was not. */
export async function settleBudget(
  database: Database,
  {
    budgetId,
    minor,
    isSpent,
  }: { readonly budgetId: string; readonly minor: number; readonly isSpent: boolean },
): Promise<void> {
  await database
    .updateTable('budgets')
    .set({ reserved: sql`reserved - ${minor}`, spent: sql`spent + ${isSpent ? minor : 0}` })
    .where('id', '=', budgetId)
    .execute();
}
