import { z } from 'zod';
import { networkId } from '../networks/network-id.ts';
import { maxPackBytes } from '../policy/pack.ts';
import { programmeCommand, programmeQuery } from './call.ts';
import { disagreement } from './false-alarm.ts';
import { id } from './id.ts';
import { instant } from './instant.ts';
import type { Role } from './role.ts';

const packFile = z.record(z.string(), z.unknown());
const policyKey = z.object({
  key: z.string().max(100),
  /** Whose it is, in the manager's words. */
  name: z.string().min(1).max(200),
  addedAt: instant,
});
const whoPublishes = ['manager'] as const satisfies readonly Role[];
const whoMendsRules = ['manager', 'reviewer'] as const satisfies readonly Role[];

/** The next pack as it is being written, one for all managers. */
const packDraft = z.object({
  /** As it is written, whether or not it is JSON yet. */
  source: z.string().max(maxPackBytes),
  /** The version that was in force when it was begun. */
  base: z.int().positive(),
  /** Another one with each save. */
  revision: id,
  changedAt: instant,
  /** Who last saved it. */
  by: z.string(),
});

/** A false alarm that a member has sent. `by`: the member's name, null where it came without one. */
export const reportedFalseAlarm = disagreement.extend({ id, at: instant, by: z.string().nullable() });
export type ReportedFalseAlarm = z.infer<typeof reportedFalseAlarm>;

/**
 * A text that a member has shared and that is out, as far as the checks want to know of it. Never whose it is, nor when; `country` only where
 * there are enough members in it.
 */
export const pastText = z.object({
  network: networkId,
  text: z.string(),
  /** The caption it began with, and what an edit of it has to keep. */
  approved: z.string(),
  locked: z.array(z.string()),
  link: z.string().nullable(),
  country: z.string().nullable(),
  /** `approvedAlt`: null for a picture of the member's own. */
  picture: z.object({ alt: z.string(), approvedAlt: z.string().nullable() }).nullable(),
});
export type PastText = z.infer<typeof pastText>;

export const policyCalls = {
  /** The policy pack in force, as published: what `compilePack` takes. */
  pack: programmeQuery({
    input: z.object({}),
    output: z.object({ version: z.int(), pack: packFile }),
  }),
  /** Puts a pack in force; a draft that says the same is gone then. Refused where it does not compile, is not newer, or lacks a signature that this programme asks for. */
  publish: programmeCommand({
    roles: whoPublishes,
    input: z.object({ pack: packFile }),
    output: z.object({ version: z.int() }),
  }),
  /**
   * What a pack is tried with before it is published: texts that are out, some at a time. `after`: the answer's `next` before; null at the
   * beginning and at the end. Others' texts only where they come from five people or more: `areOthersIn`.
   */
  pastTexts: programmeQuery({
    roles: whoPublishes,
    input: z.object({ after: id.nullable() }),
    output: z.object({
      texts: z.array(pastText),
      next: id.nullable(),
      /** Of all together. */
      total: z.int().nonnegative(),
      areOthersIn: z.boolean(),
    }),
  }),
  /** Every pack that was in force, newest first. */
  versions: programmeQuery({
    roles: whoPublishes,
    input: z.object({}),
    output: z.array(z.object({ version: z.int(), publishedAt: instant })),
  }),
  /** One of them as it was published. */
  published: programmeQuery({
    roles: whoPublishes,
    input: z.object({ version: z.int() }),
    output: z.object({ pack: packFile }),
  }),
  draft: programmeQuery({ roles: whoPublishes, input: z.object({}), output: packDraft.nullable() }),
  /** `before`: the revision that this one follows, null for a new draft. Refused where somebody else saved in between. */
  saveDraft: programmeCommand({
    roles: whoPublishes,
    input: packDraft.pick({ source: true, base: true }).extend({ before: id.nullable() }),
    output: packDraft.pick({ revision: true }),
  }),
  discardDraft: programmeCommand({
    roles: whoPublishes,
    input: z.object({ before: id }),
    output: z.object({}),
  }),
  /** Ed25519 public keys, in base64; where there are any, a pack must be signed with one of them. */
  keys: programmeQuery({ roles: whoPublishes, input: z.object({}), output: z.array(policyKey) }),
  trustKey: programmeCommand({
    roles: whoPublishes,
    input: policyKey.omit({ addedAt: true }),
    output: z.object({}),
  }),
  distrustKey: programmeCommand({
    roles: whoPublishes,
    input: policyKey.pick({ key: true }),
    output: z.object({}),
  }),
  /** Sends a note that stood on the device to those who mend the rules. `isNamed`: with the member's name. */
  reportFalseAlarm: programmeCommand({
    input: disagreement.extend({ isNamed: z.boolean() }),
    output: z.object({}),
  }),
  /** Those that nobody has settled yet, oldest first. */
  falseAlarms: programmeQuery({
    roles: whoMendsRules,
    input: z.object({}),
    output: z.array(reportedFalseAlarm),
  }),
  /** It was looked at; it leaves the list. */
  settleFalseAlarm: programmeCommand({
    roles: whoMendsRules,
    input: z.object({ id }),
    output: z.object({}),
  }),
};
