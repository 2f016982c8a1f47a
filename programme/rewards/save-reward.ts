import { sql } from 'kysely';
import { type Answer, refuse } from '#shared/contract/call-error.ts';
import type { ManagedReward, RewardEdit } from '#shared/contract/reward.ts';
import type { Context } from '../context.ts';
import { newId } from '../record/new-id.ts';
import { changedFacts } from './changed-facts.ts';
import { foundReward } from './managed-rewards.ts';
import { noteRewardChange } from './note-change.ts';
import { factsOfEdit, factsOfRow } from './reward-facts.ts';

type Refusal = ReturnType<typeof refuse>;

const changedMeanwhile = refuse(
  'conflict',
  'reward.changed',
  'The reward has changed meanwhile. Look at it again.',
);

/** Makes a reward or changes one. Redemptions keep the title, price and value that they were requested with. */
export async function saveReward(context: Context, edit: RewardEdit): Promise<Answer<ManagedReward>> {
  const refused = await editRefusal(context, edit);
  if (refused !== null) return refused;
  if (edit.id === null) return foundReward(context, await insertReward(context, edit));
  return changeReward(context, edit.id, edit);
}

async function changeReward(context: Context, id: string, edit: RewardEdit): Promise<Answer<ManagedReward>> {
  const { database, announce } = context;
  const row = await database.selectFrom('rewards').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return changedMeanwhile;
  const facts = changedFacts(factsOfRow(row, edit), factsOfEdit(edit));
  if (facts === null) return foundReward(context, id);
  const revision = row.revision + 1;
  if (!(await noteRewardChange(context, { id, revision, facts }))) return changedMeanwhile;
  const done = await database
    .updateTable('rewards')
    .set({ ...columnsOf(edit), ...stockOf(edit), revision })
    .where('id', '=', id)
    .where('revision', '=', row.revision)
    // Codes are counted by the stock, so a reward keeps being delivered as a code, or not as one.
    .where(sql<boolean>`(delivery = 'code') = ${sql.lit(edit.delivery === 'code')}`)
    .where(stockAllows(edit))
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) return changedMeanwhile;
  announce('rewards');
  return foundReward(context, id);
}

async function insertReward(context: Context, edit: RewardEdit): Promise<string> {
  const id = newId(context.now);
  const { last } = await context.database
    .selectFrom('rewards')
    .select(({ fn }) => fn.max('position').as('last'))
    .executeTakeFirstOrThrow();
  await context.database
    .insertInto('rewards')
    .values({
      ...columnsOf(edit),
      id,
      position: Number(last ?? -1) + 1,
      stock: edit.delivery === 'code' ? 0 : edit.stock,
    })
    .execute();
  await noteRewardChange(context, { id, revision: 0, facts: { was: {}, became: factsOfEdit(edit) } });
  context.announce('rewards');
  return id;
}

async function editRefusal({ database }: Context, edit: RewardEdit): Promise<Refusal | null> {
  const { startsAt, endsAt, budgetId, fairValue, pictureId } = edit;
  if (startsAt !== null && endsAt !== null && endsAt <= startsAt) return wrongPlace('endsAt');
  const picture = await database
    .selectFrom('pictures')
    .select('id')
    .where('id', '=', pictureId)
    .executeTakeFirst();
  if (picture === undefined)
    return refuse('missing', 'picture.missing', 'This picture is not there any more.');
  if (budgetId === null) return null;
  const budget = await database
    .selectFrom('budgets')
    .select('currency')
    .where('id', '=', budgetId)
    .executeTakeFirst();
  if (budget === undefined) return refuse('missing', 'budget.missing', 'This budget is not there.');
  return budget.currency === fairValue.currency ? null : wrongPlace('budgetId');
}

function wrongPlace(place: string): Refusal {
  return refuse('invalid', 'input.invalid', `${place} cannot be so.`, { values: { place } });
}

function columnsOf(edit: RewardEdit) {
  return {
    title: edit.title,
    description: edit.description,
    kind: edit.kind,
    picture_id: edit.pictureId,
    price: edit.price,
    fair_minor: edit.fairValue.minor,
    fair_currency: edit.fairValue.currency,
    starts_at: edit.startsAt,
    ends_at: edit.endsAt,
    roles: JSON.stringify(edit.roles),
    limit_count: edit.limit?.count ?? null,
    limit_period: edit.limit?.period ?? null,
    needs_approval: edit.needsApproval ? 1 : 0,
    delivery: edit.delivery,
    budget_id: edit.budgetId,
  };
}

/** Only the difference to what the manager saw: others redeem meanwhile. */
function stockOf({ stock, stockSeen, delivery }: RewardEdit) {
  if (delivery === 'code' || stock === stockSeen) return {};
  if (stock === null || stockSeen === null) return { stock };
  return { stock: sql<number>`stock + ${stock - stockSeen}` };
}

function stockAllows({ stock, stockSeen, delivery }: RewardEdit) {
  if (delivery === 'code' || stock === stockSeen) return sql<boolean>`1 = 1`;
  if (stockSeen === null) return sql<boolean>`stock is null`;
  return sql<boolean>`stock + ${(stock ?? stockSeen) - stockSeen} >= 0`;
}
