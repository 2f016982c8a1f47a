import { z } from 'zod';
import { limitPeriod } from '../points/limit-period.ts';
import { programmeCommand, programmeQuery } from './call.ts';
import { id } from './id.ts';
import { instant } from './instant.ts';
import { changeOf } from './reward-history.ts';
import { role } from './role.ts';

export const rewardKinds = ['goods', 'voucher', 'cash-like', 'donation', 'time-off', 'recognition'] as const;
export const rewardKind = z.enum(rewardKinds);
export type RewardKind = z.infer<typeof rewardKind>;

/** How a reward reaches a member: in person, by e-mail, by post, or as a code that is kept here until it is given. */
export const rewardDelivery = z.enum(['none', 'email', 'address', 'code']);
export type RewardDelivery = z.infer<typeof rewardDelivery>;

/** In minor units of `currency` (ISO 4217). */
export const money = z.object({
  minor: z.int().nonnegative().max(1_000_000_000),
  currency: z.string().regex(/^[A-Z]{3}$/),
});
export type Money = z.infer<typeof money>;

/** How often one member may have a reward. */
export const rewardLimit = z.object({ count: z.int().positive().max(1000), period: limitPeriod });

const shown = {
  id,
  title: z.string().trim().min(1).max(200),
  description: z.string().trim().min(1).max(2000),
  kind: rewardKind,
  /** In points. */
  price: z.int().positive().max(10_000_000),
  /** How many are left; null where there is no end to it. */
  stock: z.int().nonnegative().max(1_000_000).nullable(),
  fairValue: money,
  startsAt: instant.nullable(),
  endsAt: instant.nullable(),
  limit: rewardLimit.nullable(),
  needsApproval: z.boolean(),
  delivery: rewardDelivery,
};
const pictured = { pictureId: id, pictureAlt: z.string() };

/** Why a member cannot have a reward now, whatever the balance. */
export const rewardObstacle = z.enum(['not-open', 'sold-out', 'limit', 'budget']);
export type RewardObstacle = z.infer<typeof rewardObstacle>;

export const reward = z.object({
  ...shown,
  ...pictured,
  /** How many the member has had in the limit's current period; 0 where there is no limit. */
  taken: z.int().nonnegative(),
  obstacle: rewardObstacle.nullable(),
});
export type Reward = z.infer<typeof reward>;

/** What a manager sets. `stock` is counted by the codes where the reward is delivered as one. */
export const rewardEdit = z.object({
  ...shown,
  id: id.nullable(),
  pictureId: id,
  /** The stock that the manager saw: only the difference is applied, since others redeem meanwhile. */
  stockSeen: shown.stock,
  /** Who may have it; empty means everybody. */
  roles: z.array(role),
  budgetId: id.nullable(),
});
export type RewardEdit = z.infer<typeof rewardEdit>;

export const managedReward = z.object({
  ...shown,
  ...pictured,
  roles: z.array(role),
  budgetId: id.nullable(),
  isRetired: z.boolean(),
  /** Redemptions that still wait. */
  waiting: z.int().nonnegative(),
  given: z.int().nonnegative(),
  /** Codes that nobody has yet. */
  codes: z.int().nonnegative(),
});
export type ManagedReward = z.infer<typeof managedReward>;

/** What of a reward a manager sets and its history tells. `codes`: how many were added. */
export const rewardFacts = z.object({
  ...z.object(shown).omit({ id: true }).shape,
  pictureId: id,
  roles: z.array(role),
  budgetId: id.nullable(),
  isRetired: z.boolean(),
  codes: z.int().positive(),
});
export type RewardFacts = z.infer<typeof rewardFacts>;
/** Stock is as its manager saw and set it; what redemptions take is not a change of the reward. */
export const rewardChange = changeOf(rewardFacts);
export type RewardChange = z.infer<typeof rewardChange>;

/** Money for rewards. What is `reserved` waits for redemptions to end; `reserved + spent` is never above `granted`. */
export const budget = z.object({
  id,
  name: z.string().trim().min(1).max(120),
  currency: money.shape.currency,
  granted: money.shape.minor,
  reserved: z.int().nonnegative(),
  spent: z.int().nonnegative(),
});
export type Budget = z.infer<typeof budget>;
export const budgetChange = changeOf(budget.pick({ name: true, currency: true, granted: true }));
export type BudgetChange = z.infer<typeof budgetChange>;

export const rewardCalls = {
  /** What the member may have, now or soon, in the manager's order. */
  list: programmeQuery({ input: z.object({}), output: z.array(reward) }),
  /** What redeeming would do: the balance after it, and the lots that it would be taken from, first to last. */
  preview: programmeQuery({
    input: z.object({ rewardId: id }),
    output: z.object({
      balance: z.int(),
      /** Null where the balance is not enough. */
      after: z.int().nonnegative().nullable(),
      lots: z.array(
        z.object({ points: z.int().positive(), expiresOn: z.iso.date(), about: z.string().nullable() }),
      ),
    }),
  }),
  all: programmeQuery({ roles: ['manager'], input: z.object({}), output: z.array(managedReward) }),
  save: programmeCommand({ roles: ['manager'], input: rewardEdit, output: managedReward }),
  /** Takes a reward out of the catalogue, or puts it back. What was redeemed stays as it was. */
  retire: programmeCommand({
    roles: ['manager'],
    input: z.object({ rewardId: id, isRetired: z.boolean() }),
    output: managedReward,
  }),
  /** Every change since it was made, newest first. */
  history: programmeQuery({
    roles: ['manager'],
    input: z.object({ rewardId: id }),
    output: z.array(rewardChange),
  }),
  budgetHistory: programmeQuery({
    roles: ['manager'],
    input: z.object({ budgetId: id }),
    output: z.array(budgetChange),
  }),
  /** Adds voucher codes, one a line or in the first column of a table; each raises the stock by one. */
  addCodes: programmeCommand({
    roles: ['manager'],
    input: z.object({ rewardId: id, text: z.string().max(2_000_000) }),
    output: z.object({ added: z.int().nonnegative(), known: z.int().nonnegative() }),
  }),
  budgets: programmeQuery({ roles: ['manager'], input: z.object({}), output: z.array(budget) }),
  /** Makes a budget or changes its name and amount; the amount cannot go below what is reserved and spent. */
  saveBudget: programmeCommand({
    roles: ['manager'],
    input: budget.pick({ name: true, currency: true, granted: true }).extend({ id: id.nullable() }),
    output: budget,
  }),
};
