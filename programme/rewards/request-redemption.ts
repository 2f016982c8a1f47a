import { sql } from 'kysely';
import { type Answer, refuse } from '#shared/contract/call-error.ts';
import type { DeliveryDetails, Redemption } from '#shared/contract/redemption.ts';
import type { Context } from '../context.ts';
import { takeFromLots } from '../ledger/lots.ts';
import { heldAccount, memberAccount, postEntry } from '../ledger/post-entry.ts';
import { rulesInForce } from '../points/rules-in-force.ts';
import { countedPeriod, countTowardsLimit } from './count-towards-limit.ts';
import { detailsRefusal, keepDetails, refuseLocked } from './delivery-details.ts';
import { reserveBudget } from './move-budget.ts';
import { foundRedemption } from './redemption-rows.ts';
import { isOpen } from './reward-obstacle.ts';
import { isFor, type RewardRow } from './reward-shape.ts';
import { writeRequest } from './write-request.ts';

type Request = {
  readonly rewardId: string;
  readonly price: number;
  readonly details?: DeliveryDetails | undefined;
};
type Refusal = ReturnType<typeof refuse>;

/**
 * Holds the points, the money and, as the last statement, one piece of stock: the row that everybody wants is locked for
 * the shortest time. A refusal undoes the whole.
 */
export async function requestRedemption(context: Context, request: Request): Promise<Answer<Redemption>> {
  const { database } = context;
  const reward = await database
    .selectFrom('rewards')
    .selectAll()
    .where('id', '=', request.rewardId)
    .executeTakeFirst();
  if (reward === undefined || reward.is_retired === 1 || !isFor(reward, context.roles)) {
    return refuse('missing', 'reward.missing', 'This reward is not there any more.');
  }
  const unfit = requestRefusal(reward, request, context.now);
  if (unfit !== null) return unfit;
  const period = countedPeriod(reward, context);
  const id = await writeRequest(context, reward, period);
  if (request.details !== undefined && !(await keepDetails(context, id, request.details)))
    return refuseLocked();
  const refused =
    (await holdPoints(context, reward, id)) ??
    (await limitRefusal(context, reward, period)) ??
    (await budgetRefusal(database, reward)) ??
    (await takeStock(context, reward));
  if (refused !== null) return refused;
  for (const area of ['redemptions', 'points', 'rewards'] as const) context.announce(area);
  return foundRedemption(context, id);
}

const soldOut = refuse('conflict', 'reward.sold-out', 'This reward is sold out.');

function requestRefusal(reward: RewardRow, { price, details }: Request, now: Date): Refusal | null {
  if (reward.price !== price) {
    return refuse('conflict', 'reward.price-changed', `This reward costs ${reward.price} points now.`, {
      values: { price: reward.price },
    });
  }
  if (!isOpen(reward, now))
    return refuse('conflict', 'reward.not-open', 'This reward cannot be redeemed now.');
  if (reward.stock === 0) return soldOut;
  return detailsRefusal(reward.delivery, details);
}

async function limitRefusal(
  context: Context,
  reward: RewardRow,
  period: string | null,
): Promise<Refusal | null> {
  if (period === null || (await countTowardsLimit(context, reward, period))) return null;
  return refuse(
    'conflict',
    'reward.limit',
    'You have had this reward as often as it is offered to one person.',
    {
      values: { count: reward.limit_count ?? 0 },
    },
  );
}

async function holdPoints(context: Context, reward: RewardRow, id: string): Promise<Refusal | null> {
  const { database, memberId, now, programme } = context;
  const clock = { now, timeZone: programme.timeZone };
  const entryId = await postEntry(database, clock, {
    member: memberId,
    debit: memberAccount(memberId),
    credit: heldAccount(id),
    points: reward.price,
    reason: 'Points held for a reward',
    rule: 'redemption-hold',
    ruleVersion: (await rulesInForce(context)).version,
    evidence: `redemption:${id}:requested`,
    about: reward.title,
    key: `hold:${id}`,
  });
  if (entryId === null) {
    return refuse('conflict', 'points.not-enough', 'You do not have enough points for this reward.', {
      values: { price: reward.price },
    });
  }
  await takeFromLots(database, clock, { member: memberId, redemptionId: id, points: reward.price });
  return null;
}

async function budgetRefusal(database: Context['database'], reward: RewardRow): Promise<Refusal | null> {
  const { budget_id, fair_minor } = reward;
  if (budget_id === null || (await reserveBudget(database, budget_id, fair_minor))) return null;
  return refuse('conflict', 'reward.budget', 'The budget for this reward is used up.');
}

async function takeStock({ database, now }: Context, reward: RewardRow): Promise<Refusal | null> {
  const at = now.toISOString();
  const taken = await database
    .updateTable('rewards')
    .set({ stock: sql`stock - 1` })
    .where('id', '=', reward.id)
    .where('price', '=', reward.price)
    .where('is_retired', '=', 0)
    .where((where) => where.or([where('starts_at', 'is', null), where('starts_at', '<=', at)]))
    .where((where) => where.or([where('ends_at', 'is', null), where('ends_at', '>', at)]))
    .where((where) => where.or([where('stock', 'is', null), where('stock', '>', 0)]))
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n ? null : soldOut;
}
