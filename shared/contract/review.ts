import { z } from 'zod';
import { networkId } from '../networks/network-id.ts';
import { finding, verdict } from '../policy/finding.ts';
import { programmeCommand, programmeQuery } from './call.ts';
import { id } from './id.ts';
import { instant } from './instant.ts';
import { pictureFile } from './post.ts';
import type { Role } from './role.ts';
import { longestText, opening } from './share.ts';

const whoReviews = ['reviewer'] as const satisfies readonly Role[];
const note = z.string().trim().max(2000);

/** Another wording for `start`…`end` of the reviewed text, half-open in UTF-16. Its author takes it or not. */
export const suggestion = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string().max(longestText),
});
export type Suggestion = z.infer<typeof suggestion>;

export const reviewStep = z.enum(['asked', 'approved', 'change-asked', 'declined', 'withdrawn']);
export type ReviewStep = z.infer<typeof reviewStep>;

/** A request to approve one draft, and what came of it. */
export const review = z.object({
  id,
  postId: id,
  postTitle: z.string(),
  network: networkId,
  captionId: id,
  /** The caption that the draft began with, as it was then. */
  approved: z.string(),
  text: z.string(),
  pictureId: id.nullable(),
  altText: z.string(),
  /** What its author wants the reviewer to know. */
  note: z.string(),
  state: reviewStep,
  /** First to last; `note` is the reviewer's, or the author's own for `asked`. */
  steps: z.array(z.object({ step: reviewStep, at: instant, by: z.string(), note: z.string() })),
  suggestions: z.array(suggestion),
  /** Until when an approval holds; null for all else. */
  expiresAt: instant.nullable(),
  /** Whether an approval holds now, and if not, why; null for all else. */
  holds: z.enum(['yes', 'expired', 'rules-changed']).nullable(),
});
export type Review = z.infer<typeof review>;

/** A request as a reviewer sees it: judged by the rules in force now, in the reviewer's language. */
export const reviewRequest = review.extend({
  author: z.string(),
  isOwn: z.boolean(),
  link: z.string().nullable(),
  locked: z.array(z.string()),
  verdict,
  findings: z.array(finding),
  /** The text that its author asked about before; null the first time. */
  before: z.string().nullable(),
});
export type ReviewRequest = z.infer<typeof reviewRequest>;

const decision = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('approve'), note }),
  /** Needs a suggestion or a note. */
  z.object({ kind: z.literal('ask-change'), note, suggestions: z.array(suggestion).max(500) }),
  z.object({ kind: z.literal('decline'), note: note.min(1) }),
]);
export type Decision = z.infer<typeof decision>;

export const reviewCalls = {
  /**
   * Sends a draft to the reviewers: its text, its picture and this note, and nothing before. Takes the place of the same
   * member's request for the same post and network that still waits. Refused as `share.open` is, but for findings that a
   * reviewer may settle.
   */
  ask: programmeCommand({
    input: opening.extend({
      note,
      /** The file of a member's own picture. */
      picture: pictureFile.nullable().default(null),
    }),
    output: review,
  }),
  /** The member's own, last asked first. */
  mine: programmeQuery({ input: z.object({}), output: z.array(review) }),
  withdraw: programmeCommand({ input: z.object({ reviewId: id }), output: review }),
  /** What waits, oldest first, and what was decided lately. `isSolo`: author and reviewer are one person here. */
  queue: programmeQuery({
    roles: whoReviews,
    input: z.object({ language: z.string().max(10) }),
    output: z.object({
      isSolo: z.boolean(),
      waiting: z.array(reviewRequest),
      decided: z.array(review.extend({ author: z.string() })),
    }),
  }),
  /** Once for each request. `review.own`: nobody decides about a draft of their own; `review.blocked`: it has to be mended first. */
  decide: programmeCommand({
    roles: whoReviews,
    input: z.object({ reviewId: id, decision }),
    output: z.object({ state: reviewStep, expiresAt: instant.nullable() }),
  }),
};
