import { z } from 'zod';
import { programmeCommand, programmeQuery } from './call.ts';
import { id } from './id.ts';
import { instant } from './instant.ts';
import type { Role } from './role.ts';

const whoManages = ['manager'] as const satisfies readonly Role[];
const note = z.string().trim().max(2000);

/** Whom to turn to, and how. */
const contact = z.object({
  name: z.string().trim().min(1).max(200),
  reach: z.string().trim().min(1).max(200),
});

/** What a manager says when a crisis starts. */
export const crisisFacts = z.object({
  title: z.string().trim().min(2).max(200),
  /** Words that tell that somebody speaks of it; the rule `crisis-topics` finds them in any spelling. */
  terms: z.array(z.string().trim().min(2).max(200)).min(1).max(200),
  /** Topics of the programme whose posts wait, whatever their words. */
  topicIds: z.array(id).max(100),
  statement: z.object({
    text: z.string().trim().min(1).max(2000),
    address: z.url({ protocol: /^https$/ }).max(2000),
  }),
  /** Whether members may pass the statement on. */
  mayPassOn: z.boolean(),
  /** Who speaks: a person, a desk or an address. */
  speaker: z.string().trim().min(2).max(200),
  contacts: z.array(contact).max(20),
  /** What not to do, one sentence each. */
  avoid: z.array(z.string().trim().min(1).max(300)).max(20),
  /** What waits: posts that touch its topics, or every post. */
  scope: z.enum(['topics', 'everything']),
  /** When there will be more. Nothing ends by itself: people end a crisis. */
  until: instant.nullable(),
  /** Practice: shown to everybody and marked as one; nothing waits. */
  isDrill: z.boolean(),
});
export type CrisisFacts = z.infer<typeof crisisFacts>;

export const crisisStep = z.enum(['started', 'noted', 'ended']);

export const crisis = crisisFacts.extend({
  id,
  startedAt: instant,
  endedAt: instant.nullable(),
  /** First to last. */
  steps: z.array(z.object({ step: crisisStep, at: instant, by: z.string(), note: z.string() })),
});
export type Crisis = z.infer<typeof crisis>;

export const crisisPlan = crisisFacts
  .omit({ scope: true, until: true, isDrill: true })
  /** How long until there will be more, from its start. */
  .extend({ hours: z.int().min(1).max(720) });
export type CrisisPlan = z.infer<typeof crisisPlan>;

/** A plan kept ready. `revision`: another one with each save; null for one of the policy pack, which changes with the pack. */
const crisisTemplate = crisisPlan.extend({ id, revision: id.nullable() });
export type CrisisTemplate = z.infer<typeof crisisTemplate>;

export const crisisCalls = {
  /** Those that are going on, first started first. */
  active: programmeQuery({ input: z.object({}), output: z.array(crisis) }),
  /** Those that have ended, last ended first. */
  past: programmeQuery({ roles: whoManages, input: z.object({}), output: z.array(crisis) }),
  templates: programmeQuery({ roles: whoManages, input: z.object({}), output: z.array(crisisTemplate) }),
  /** `id` and `before`, the revision that this one follows: null for a new plan. Refused where somebody else saved in between. */
  saveTemplate: programmeCommand({
    roles: whoManages,
    input: z.object({ id: id.nullable(), before: id.nullable(), plan: crisisPlan }),
    output: crisisTemplate.pick({ id: true }),
  }),
  removeTemplate: programmeCommand({
    roles: whoManages,
    input: z.object({ id, before: id }),
    output: z.object({}),
  }),
  start: programmeCommand({ roles: whoManages, input: crisisFacts, output: crisis }),
  /** Adds a line to its log, also after its end. */
  note: programmeCommand({
    roles: whoManages,
    input: z.object({ crisisId: id, note: note.min(1) }),
    output: crisis,
  }),
  /** Ends it, once; what waited goes on. */
  end: programmeCommand({ roles: whoManages, input: z.object({ crisisId: id, note }), output: crisis }),
};
