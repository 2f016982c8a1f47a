import { z } from 'zod';
import { programmeCommand, programmeQuery } from './call.ts';
import { id } from './id.ts';
import { instant } from './instant.ts';
import type { Role } from './role.ts';

const whoDecides = ['manager'] as const satisfies readonly Role[];
const note = z.string().trim().max(1000);

/** `made` as long as nobody has decided about it. */
export const suggestionStep = z.enum(['made', 'accepted', 'declined', 'withdrawn']);
export type SuggestionStep = z.infer<typeof suggestionStep>;

/** Something that a member holds to be worth sharing, in their words. */
export const suggestionEdit = z.object({
  /** A public web address; one without `https://` gets it. */
  link: z.string().max(10_000),
  title: z.string().trim().min(1).max(200),
  why: z.string().trim().min(1).max(1000),
  /** A wording for the post; may be empty. */
  draft: z.string().trim().max(3000),
  /** Of the draft. */
  language: z.string().min(2).max(10).nullable(),
});
export type SuggestionEdit = z.infer<typeof suggestionEdit>;

export const postSuggestion = suggestionEdit.extend({
  id,
  state: suggestionStep,
  /** First to last; `note` is what whoever decided says to the member. */
  steps: z.array(z.object({ step: suggestionStep, at: instant, by: z.string(), note: z.string() })),
});
export type PostSuggestion = z.infer<typeof postSuggestion>;

/** What an accepted one earned: `points` of the `base` that the rules give, as far as a cap left them. */
const earned = z.object({
  points: z.int().positive(),
  base: z.int().positive(),
  cutBy: z.enum(['cap-day', 'cap-week']).nullable(),
});

export const ownSuggestion = postSuggestion.extend({
  /** Null as long as it was not accepted, and where it earned nothing. */
  earned: earned.nullable(),
  /** The post that it became, once members can share it. */
  postId: id.nullable(),
});
export type OwnSuggestion = z.infer<typeof ownSuggestion>;

export const queuedSuggestion = postSuggestion.extend({
  author: z.string(),
  /** The post that it became. */
  postId: id.nullable(),
  /** A post that leads to the same page already. */
  known: z.object({ id, title: z.string() }).nullable(),
});
export type QueuedSuggestion = z.infer<typeof queuedSuggestion>;

export const suggestionCalls = {
  /**
   * Sends a suggestion to the managers. Refused with `suggestion.blocked`, its findings in `reader`, where a post with such
   * words would be stopped, and with `suggestion.link-…` where the link is none that anybody may open.
   */
  make: programmeCommand({
    input: suggestionEdit.extend({ reader: z.string().max(10).default('en') }),
    output: ownSuggestion,
  }),
  /** The member's own, last made first. */
  mine: programmeQuery({ input: z.object({}), output: z.array(ownSuggestion) }),
  withdraw: programmeCommand({ input: z.object({ suggestionId: id }), output: z.object({}) }),
  /** What waits, oldest first, and what was decided lately. `isSolo`: member and manager are one person here. */
  queue: programmeQuery({
    roles: whoDecides,
    input: z.object({}),
    output: z.object({
      isSolo: z.boolean(),
      waiting: z.array(queuedSuggestion),
      decided: z.array(queuedSuggestion),
    }),
  }),
  /**
   * Makes a proposed post of it, with its draft as the first caption, and gives its member what the rules in force say. Once;
   * `suggestion.own`: nobody decides about their own.
   */
  accept: programmeCommand({
    roles: whoDecides,
    input: z.object({ suggestionId: id, note, language: z.string().min(2).max(10) }),
    output: z.object({ postId: id }),
  }),
  decline: programmeCommand({
    roles: whoDecides,
    input: z.object({ suggestionId: id, note: note.min(1) }),
    output: z.object({}),
  }),
};
