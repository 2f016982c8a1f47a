import { z } from 'zod';
import { programmeCommand, programmeQuery } from './call.ts';
import { id } from './id.ts';
import { instant } from './instant.ts';
import { rewardDelivery } from './reward.ts';

/** `approved` stands between `requested` and `fulfilled` where a reward asks for it. */
export const redemptionState = z.enum(['requested', 'approved', 'fulfilled', 'released']);
export type RedemptionState = z.infer<typeof redemptionState>;

export const redemption = z.object({
  id,
  rewardId: id,
  rewardTitle: z.string(),
  pictureId: id,
  points: z.int().positive(),
  state: redemptionState,
  needsApproval: z.boolean(),
  delivery: rewardDelivery,
  /** Whether it is known where to send it. The details themselves are asked for apart, and erased once it has ended. */
  hasDetails: z.boolean(),
  /** Oldest first. `note` is what the manager, or the member who changed their mind, wrote. */
  steps: z.array(z.object({ state: redemptionState, at: instant, by: z.string(), note: z.string() })),
});
export type Redemption = z.infer<typeof redemption>;

export const queuedRedemption = redemption.extend({
  memberName: z.string(),
  /** Own ones are for somebody else to decide; `alone`: there is nobody else in this programme. */
  owner: z.enum(['other', 'self', 'alone']),
});
export type QueuedRedemption = z.infer<typeof queuedRedemption>;

/**
 * Where to send a reward. `blind` is random: the record keeps a fingerprint of each request for ever, and without it the
 * fingerprint would tell whether a guessed address was the right one.
 */
export const deliveryDetails = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('email'), email: z.email().max(254), blind: z.string().min(32).max(64) }),
  z.object({
    kind: z.literal('address'),
    name: z.string().trim().min(1).max(120),
    lines: z.string().trim().min(1).max(500),
    country: z.string().trim().min(1).max(80),
    blind: z.string().min(32).max(64),
  }),
]);
export type DeliveryDetails = z.infer<typeof deliveryDetails>;

const note = z.string().trim().max(1000);
const deciding = { roles: ['manager'] as const, output: redemption };

export const redemptionCalls = {
  /** Holds the points, one piece of stock and the money. `price` is the price that the member saw; another one now is a conflict. */
  request: programmeCommand({
    input: z.object({ rewardId: id, price: z.int().positive(), details: deliveryDetails.optional() }),
    output: redemption,
  }),
  list: programmeQuery({ input: z.object({}), output: z.array(redemption) }),
  /** The member takes back a request that nobody has fulfilled yet. */
  cancel: programmeCommand({ input: z.object({ redemptionId: id }), output: redemption }),
  /** The member says, again or for the first time, where to send what still waits. */
  sendTo: programmeCommand({
    input: z.object({ redemptionId: id, details: deliveryDetails }),
    output: redemption,
  }),
  /** The voucher code that a redemption was fulfilled with: to the member who redeemed it, and to nobody else. */
  code: programmeQuery({ input: z.object({ redemptionId: id }), output: z.object({ code: z.string() }) }),
  queue: programmeQuery({ roles: ['manager'], input: z.object({}), output: z.array(queuedRedemption) }),
  /** Where to send a redemption that waits. */
  details: programmeQuery({
    roles: ['manager'],
    input: z.object({ redemptionId: id }),
    output: z.object({ lines: z.array(z.string()) }),
  }),
  approve: programmeCommand({ ...deciding, input: z.object({ redemptionId: id, note }) }),
  /** Hands it over; where it is delivered as a code, gives the next free one. */
  fulfil: programmeCommand({ ...deciding, input: z.object({ redemptionId: id, note }) }),
  release: programmeCommand({ ...deciding, input: z.object({ redemptionId: id, note: note.min(1) }) }),
};
