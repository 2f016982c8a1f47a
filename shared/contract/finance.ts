import { z } from 'zod';
import { payrollTreatments } from '../points/payroll/judge-rewards.ts';
import { programmeCommand, programmeQuery } from './call.ts';
import { id } from './id.ts';
import { instant } from './instant.ts';
import { budget, money, rewardKind } from './reward.ts';

const day = z.iso.date();
/** Whole calendar days of the programme, both included. */
const period = z.object({ from: day, to: day }).refine(({ from, to }) => from <= to, { path: ['to'] });
const minor = z.int();
const country = z.string().regex(/^[A-Z]{2}$/);

const costShape = {
  currency: money.shape.currency,
  /** Minor units that a hundred points cost. */
  minorPerHundred: z.int().positive().max(100_000_000),
  /** Per cent of points that will never be spent, from the least to the most. */
  breakageLow: z.int().min(0).max(100),
  breakageHigh: z.int().min(0).max(100),
  /** Why it is believed. */
  assumption: z.string().trim().min(1).max(1000),
};
/** A published version never changes; a new one follows it. */
export const pointCost = z.object({ ...costShape, version: z.int().positive(), at: instant, by: z.string() });

/** Points that came and went in a period. `corrections` has its own sign; the others are counted as they are named. */
export const movement = z.object({
  opening: z.int(),
  issued: z.int().nonnegative(),
  redeemed: z.int().nonnegative(),
  expired: z.int().nonnegative(),
  corrections: z.int(),
  closing: z.int(),
  /** Of the closing points, those that wait in holds. */
  held: z.int().nonnegative(),
});

/** What one reward was given as, in the period: by the title and value that it had then. */
export const rewardCost = z.object({
  rewardId: id,
  title: z.string(),
  kind: rewardKind,
  currency: money.shape.currency,
  count: z.int().positive(),
  points: z.int().positive(),
  minor: z.int().nonnegative(),
});

export const payrollLine = z.object({
  redemptionId: id,
  memberId: id,
  memberName: z.string(),
  /** Where the member is paid; null where nobody has said. */
  country: country.nullable(),
  on: day,
  title: z.string(),
  kind: rewardKind,
  value: money,
  treatment: z.enum(payrollTreatments),
});

/** What can be taken along as a table or, for `ledger`, as lines for `check-finance`. */
export const financeFiles = ['movement', 'entries', 'rewards', 'budgets', 'ledger'] as const;
const file = z.object({ name: z.string(), text: z.string() });
const roles = ['manager'] as const;

export const financeCalls = {
  overview: programmeQuery({
    roles,
    input: period,
    output: z.object({
      movement,
      cost: pointCost.nullable(),
      /** In minor units of the cost's currency, at the end of the period. */
      liability: z.object({ full: minor, low: minor, high: minor }).nullable(),
      rewards: z.array(rewardCost),
      budgets: z.array(budget),
    }),
  }),
  /** Says anew what a point costs. `after`: the version that was seen, 0 for none. */
  setCost: programmeCommand({
    roles,
    input: z
      .object({ ...costShape, after: z.int().nonnegative() })
      .refine(({ breakageLow, breakageHigh }) => breakageLow <= breakageHigh, { path: ['breakageHigh'] }),
    output: pointCost,
  }),
  /** What was given in a calendar month and how each member's payroll takes it. The one place of finance with names. */
  payroll: programmeQuery({
    roles,
    input: z.object({ month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/) }),
    output: z.array(payrollLine),
  }),
  setCountry: programmeCommand({
    roles,
    input: z.object({ memberId: id, country: country.nullable() }),
    output: z.object({}),
  }),
  export: programmeQuery({
    roles,
    input: z.object({ what: z.enum(financeFiles), from: day, to: day }),
    output: file,
  }),
  payrollExport: programmeQuery({
    roles,
    input: z.object({ month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/) }),
    output: file,
  }),
};
