import { z } from 'zod';
import { programmeCommand, programmeQuery } from './call.ts';
import { id } from './id.ts';
import { instant } from './instant.ts';

export const rewardKind = z.enum(['goods', 'voucher', 'cash-like', 'donation', 'time-off', 'recognition']);

export const reward = z.object({
  id,
  title: z.string(),
  description: z.string(),
  kind: rewardKind,
  pictureId: id,
  pictureAlt: z.string(),
  /** In points. */
  price: z.int().positive(),
  /** How many are left; null where there is no end to it. */
  stock: z.int().nonnegative().nullable(),
  /** What it is worth, in minor units of `currency`. */
  fairValue: z.object({ minor: z.int().nonnegative(), currency: z.string().length(3) }),
});
export type Reward = z.infer<typeof reward>;

/** `approved` stands between `requested` and `fulfilled` where a reward asks for it. */
export const redemptionState = z.enum(['requested', 'approved', 'fulfilled', 'released']);

export const redemption = z.object({
  id,
  rewardId: id,
  rewardTitle: z.string(),
  pictureId: id,
  points: z.int().positive(),
  state: redemptionState,
  /** Oldest first. `note` is what the manager, or the member who changed their mind, wrote. */
  steps: z.array(z.object({ state: redemptionState, at: instant, by: z.string(), note: z.string() })),
});
export type Redemption = z.infer<typeof redemption>;

const note = z.string().trim().max(1000);

export const rewardCalls = {
  list: programmeQuery({ input: z.object({}), output: z.array(reward) }),
};

export const redemptionCalls = {
  /** Holds the points and one piece of stock. `price` is the price that the member saw; another one now is a conflict. */
  request: programmeCommand({
    input: z.object({ rewardId: id, price: z.int().positive() }),
    output: redemption,
  }),
  list: programmeQuery({ input: z.object({}), output: z.array(redemption) }),
  /** The member takes back a request that nobody has fulfilled yet. */
  cancel: programmeCommand({ input: z.object({ redemptionId: id }), output: redemption }),
  queue: programmeQuery({
    roles: ['manager'],
    input: z.object({}),
    output: z.array(redemption.extend({ memberName: z.string() })),
  }),
  fulfil: programmeCommand({
    roles: ['manager'],
    input: z.object({ redemptionId: id, note }),
    output: redemption,
  }),
  release: programmeCommand({
    roles: ['manager'],
    input: z.object({ redemptionId: id, note: note.min(1) }),
    output: redemption,
  }),
};
