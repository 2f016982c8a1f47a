import { z } from 'zod';
import { networkId } from '../networks/network-id.ts';
import { pointsRules } from '../points/points-rules.ts';
import { programmeCommand, programmeQuery } from './call.ts';
import { id } from './id.ts';
import { instant } from './instant.ts';
import type { Role } from './role.ts';
import { evidence } from './share.ts';

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

const whoSetsRules = ['manager'] as const satisfies readonly Role[];

/** How an award came to be: `base` by its rule, times `percent`, less what a cap cut. Null where it is older than the record keeps it. */
export const awardExplanation = z.object({
  evidence: evidence.exclude(['opened']),
  network: networkId,
  post: z.string(),
  base: z.int().positive().nullable(),
  percent: z.int().nullable(),
  /** Name of the campaign that multiplied it. */
  campaign: z.string().nullable(),
  cutBy: z.enum(['cap-day', 'cap-week', 'cap-post']).nullable(),
  points: z.int().positive(),
  /** When the evidence was given, and the publication's address. */
  evidenceAt: instant.nullable(),
  address: z.string().nullable(),
  /** In percent, to the nearer of caption and colleagues; what the rule on own words went by. */
  likeness: z.int().nullable(),
  expiresOn: day,
  /** What of them can still be spent. */
  remaining: z.int().nonnegative(),
});
export type AwardExplanation = z.infer<typeof awardExplanation>;

/** Days before an expiry at which a member is told, once each. */
const warningDay = z.literal([7, 30]);

/** What rules would have meant. Figures are null where they would show what fewer than five people earned. */
export const rulesPreview = z.object({
  from: day,
  until: day,
  sums: z
    .object({
      members: z.int().nonnegative(),
      given: z.int().nonnegative(),
      would: z.int().nonnegative(),
    })
    .nullable(),
  byRule: z.array(z.object({ rule: z.string(), given: z.int(), would: z.int() })).nullable(),
  /** Shares whose wording was not measured at the time: they count as not in own words. */
  unmeasured: z.int().nonnegative(),
});
export type RulesPreview = z.infer<typeof rulesPreview>;

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
  /** The rules in force, those that were before them, and those that are published to follow. */
  rules: programmeQuery({
    input: z.object({}),
    output: z.object({
      inForce: pointsRules,
      before: pointsRules.nullable(),
      next: pointsRules.nullable(),
    }),
  }),
  /** Every version ever published, newest first. */
  ruleVersions: programmeQuery({
    roles: whoSetsRules,
    input: z.object({}),
    output: z.array(z.object({ publishedAt: instant, by: z.string().nullable(), rules: pointsRules })),
  }),
  /** What rules would have given in the last 91 days instead of what was given. Nothing is changed by asking. */
  previewRules: programmeQuery({
    roles: whoSetsRules,
    input: z.object({ rules: pointsRules }),
    output: rulesPreview,
  }),
  /**
   * Publishes the next version, to hold from its day on. Refused with `rules.not-next` where another version was published meanwhile,
   * `rules.day-past`, or `rules.campaign-missing`. What was earned stays as it is.
   */
  publishRules: programmeCommand({
    roles: whoSetsRules,
    input: z.object({ rules: pointsRules }),
    output: z.object({ version: z.int() }),
  }),
  /** How an award of the member's came to be; null where the entry is none. */
  explain: programmeQuery({
    input: z.object({ entryId: id }),
    output: z.object({ award: awardExplanation.nullable() }),
  }),
  /** What can be spent until when, soonest first; and what the member is to be told of it, unless that was dismissed. */
  lots: programmeQuery({
    input: z.object({}),
    output: z.object({
      lots: z.array(z.object({ on: day, points: z.int().positive(), days: z.int() })),
      warning: z
        .object({ on: day, points: z.int().positive(), days: z.int().positive(), at: warningDay })
        .nullable(),
    }),
  }),
  dismissExpiry: programmeCommand({
    input: z.object({ on: day, at: warningDay }),
    output: z.object({}),
  }),
  /** The whole chain of the member as JSON Lines: what `verify-ledger` reads. */
  export: programmeQuery({ input: z.object({}), output: z.object({ name: z.string(), text: z.string() }) }),
};
