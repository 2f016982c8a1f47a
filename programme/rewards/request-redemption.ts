import { sql } from 'kysely';
import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { DeliveryDetails, Redemption } from '#shared/contract/redemption.ts';
import { dayIn } from '#shared/points/calendar-day.ts';
import type { Context } from '../context.ts';
import { lockingAccounts } from '../ledger/lock-accounts.ts';
import { enoughLots, type LotUse, lotsToSpend, splitOverLots, takingFromLot } from '../ledger/lots.ts';
import {
  type ChainHead,
  chainHead,
  entryAfter,
  heldAccount,
  memberAccount,
  type Posting,
} from '../ledger/post-entry.ts';
import { versionInForce } from '../points/rules-in-force.ts';
import { LostRace } from '../record/lost-race.ts';
import { newId } from '../record/new-id.ts';
import { didChange, together } from '../record/together.ts';
import { countedPeriod, countingTowardsLimit } from './count-towards-limit.ts';
import { detailsRefusal, refuseLocked } from './delivery-details.ts';
import { reservingBudget } from './move-budget.ts';
import { toRedemption } from './redemption-rows.ts';
import { isOpen } from './reward-obstacle.ts';
import { isFor, type RewardRow } from './reward-shape.ts';
import { requestRows, writingRequest } from './write-request.ts';

type Request = {
  readonly rewardId: string;
  readonly price: number;
  readonly details?: DeliveryDetails | undefined;
};
type Refusal = ReturnType<typeof refuse>;
type Offered = RewardRow & { readonly rule_version: number; readonly member_name: string };

/** What is read once the member's account is held, and stays so. */
type Read = {
  readonly reward: Offered;
  readonly head: ChainHead | undefined;
  readonly uses: readonly LotUse[];
};

/**
 * Two ways to the database and back: one reads, one writes. That holds the points, the money and, as the last statement,
 * one piece of stock: the row that everybody wants is locked for the shortest time. A refusal undoes the whole.
 */
export async function requestRedemption(context: Context, request: Request): Promise<Answer<Redemption>> {
  const { database, memberId, now, programme } = context;
  const today = dayIn(programme.timeZone, now);
  const [, rewards, heads, lots] = await together(database, [
    lockingAccounts(database, [memberAccount(memberId)]),
    offered(context, request.rewardId),
    chainHead(database, memberId),
    lotsToSpend(database, { member: memberId, today }),
  ]);
  const reward = rewards.rows[0];
  if (reward === undefined || reward.is_retired === 1 || !isFor(reward, context.roles)) {
    return refuse('missing', 'reward.missing', 'This reward is not there any more.');
  }
  const head = heads.rows[0];
  const refused = requestRefusal(reward, request, now);
  if (refused !== null) return refused;
  if ((head?.balance ?? 0) < reward.price) return notEnough(reward);
  const enough = await enoughLots(database, { member: memberId, today, points: reward.price }, lots.rows);
  return write(context, request, { reward, head, uses: splitOverLots(enough, reward.price) });
}

function offered(context: Context, rewardId: string) {
  return context.database
    .selectFrom('rewards')
    .selectAll()
    .select(versionInForce(context).$asScalar().$notNull().as('rule_version'))
    .select(({ selectFrom }) =>
      selectFrom('members')
        .select('name')
        .where('members.id', '=', context.memberId)
        .$asScalar()
        .$notNull()
        .as('member_name'),
    )
    .where('id', '=', rewardId);
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

function notEnough({ price }: RewardRow): Refusal {
  return refuse('conflict', 'points.not-enough', 'You do not have enough points for this reward.', {
    values: { price },
  });
}

/** Writes what has to be, then what may be refused, and goes by the first that was. */
async function write(
  context: Context,
  { details }: Request,
  { reward, head, uses }: Read,
): Promise<Answer<Redemption>> {
  const { database, vault, now, programme } = context;
  if (details !== undefined && vault === null) return refuseLocked();
  const sealed = details === undefined || vault === null ? null : { vault, details };
  const period = countedPeriod(reward, context);
  const rows = requestRows(context, { id: newId(now), reward, period });
  const { insert } = entryAfter({ now, timeZone: programme.timeZone }, head, holdOf(context, rows, reward));
  const guarded = [
    { query: insert, refused: notEnough(reward) },
    ...uses.map((use) => ({ query: takingFromLot(database, use), refused: null })),
    ...limitOf(context, reward, period),
    ...budgetOf(context, reward),
    { query: takingStock(context, reward), refused: soldOut },
  ];
  const written = writingRequest(database, rows, uses, sealed);
  const results = await together(database, [...written, ...guarded.map(({ query }) => query)]);
  const stopped = guarded.find((_, nth) => !didChange(results[written.length + nth]));
  if (stopped?.refused === null) throw new LostRace('Another redemption took the same lot first.');
  if (stopped !== undefined) return stopped.refused;
  for (const area of ['redemptions', 'points', 'rewards'] as const) context.announce(area);
  return accept(answerOf(rows, reward, sealed !== null));
}

function holdOf(
  { memberId }: Context,
  { redemption: { id } }: ReturnType<typeof requestRows>,
  { price, title, rule_version }: Offered,
): Posting {
  return {
    member: memberId,
    debit: memberAccount(memberId),
    credit: heldAccount(id),
    points: price,
    reason: 'Points held for a reward',
    rule: 'redemption-hold',
    ruleVersion: rule_version,
    evidence: `redemption:${id}:requested`,
    about: title,
    key: `hold:${id}`,
  };
}

function limitOf(context: Context, reward: RewardRow, period: string | null) {
  if (period === null) return [];
  const refused = refuse(
    'conflict',
    'reward.limit',
    'You have had this reward as often as it is offered to one person.',
    { values: { count: reward.limit_count ?? 0 } },
  );
  return [{ query: countingTowardsLimit(context, reward, period), refused }];
}

function budgetOf({ database }: Context, { budget_id, fair_minor }: RewardRow) {
  if (budget_id === null) return [];
  const refused = refuse('conflict', 'reward.budget', 'The budget for this reward is used up.');
  return [{ query: reservingBudget(database, budget_id, fair_minor), refused }];
}

function takingStock({ database, now }: Context, { id, price }: RewardRow) {
  const at = now.toISOString();
  return database
    .updateTable('rewards')
    .set({ stock: sql`stock - 1` })
    .where('id', '=', id)
    .where('price', '=', price)
    .where('is_retired', '=', 0)
    .where((where) => where.or([where('starts_at', 'is', null), where('starts_at', '<=', at)]))
    .where((where) => where.or([where('ends_at', 'is', null), where('ends_at', '>', at)]))
    .where((where) => where.or([where('stock', 'is', null), where('stock', '>', 0)]));
}

/** The redemption as it stands in the record now, without reading it there again. */
function answerOf(
  { redemption, terms, step }: ReturnType<typeof requestRows>,
  { member_name: name }: Offered,
  hasDetails: boolean,
): Redemption {
  return toRedemption(
    { ...redemption, ...terms, memberName: name, detailsOf: hasDetails ? redemption.id : null },
    [{ ...step, name }],
  );
}
