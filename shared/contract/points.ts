import { z } from 'zod';
import { pointsRules } from '../points/points-rules.ts';
import { programmeQuery } from './call.ts';
import { instant } from './instant.ts';

/** A calendar day in the programme's time zone: `2026-11-23`. */
export const day = z.iso.date();

/** One line of a member's statement, newest first. `change` is what it did to the balance. */
export const statementLine = z.object({
  id: z.string(),
  sequence: z.int().positive(),
  at: instant,
  change: z.int(),
  balance: z.int(),
  debit: z.string(),
  credit: z.string(),
  points: z.int().positive(),
  /** Why, in a few plain words, in the record's language. */
  reason: z.string(),
  rule: z.string(),
  ruleVersion: z.int(),
  evidence: z.string(),
  /** What it is about: a post's or a reward's title. */
  about: z.string().nullable(),
  prev: z.string(),
  hash: z.string(),
});
export type StatementLine = z.infer<typeof statementLine>;

export const pointsCalls = {
  balance: programmeQuery({
    input: z.object({}),
    output: z.object({
      balance: z.int(),
      held: z.int().nonnegative(),
      /** What expires next, and the first day on which it can no longer be spent. */
      expiring: z.object({ points: z.int().positive(), on: day }).nullable(),
    }),
  }),
  statement: programmeQuery({
    input: z.object({ before: z.int().positive().nullable(), limit: z.int().min(1).max(500) }),
    output: z.object({ lines: z.array(statementLine), next: z.int().nullable() }),
  }),
  /** The balance at the end of each day that changed it, oldest first. */
  history: programmeQuery({
    input: z.object({}),
    output: z.array(z.object({ on: day, balance: z.int() })),
  }),
  rules: programmeQuery({ input: z.object({}), output: pointsRules }),
  /** The whole chain of the member as JSON Lines: what `verify-ledger` reads. */
  export: programmeQuery({ input: z.object({}), output: z.object({ name: z.string(), text: z.string() }) }),
};
