import { z } from 'zod';
import { caption } from '#shared/contract/post.ts';
import { money, rewardDelivery, rewardKind, rewardLimit } from '#shared/contract/reward.ts';
import { role } from '#shared/contract/role.ts';

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .max(80);
/** Whole days from the first start: −3 is three days before it. */
const dayOffset = z.int().min(-3650).max(3650);

/** `programme.json` */
export const sampleProgramme = z.object({
  name: z.string().min(1),
  company: z.string().min(1),
  timeZone: z.string().min(1),
  /** How many days an approval of a reviewer holds. */
  reviewDays: z.int().min(1).max(365).default(14),
  member: z.object({ name: z.string().min(1) }),
  topics: z.array(z.object({ id, name: z.string().min(1) })),
  campaigns: z.array(
    z.object({ id, name: z.string().min(1), startsInDays: dayOffset, endsInDays: dayOffset.nullable() }),
  ),
});

/** `posts/<id>.json` */
export const samplePost = z.object({
  id,
  title: z.string().min(1).max(300),
  summary: z.string().max(2000),
  topic: id,
  campaign: id.nullable(),
  link: z.url({ protocol: /^https$/ }),
  startsInDays: dayOffset,
  expiresInDays: dayOffset.nullable(),
  /** Name of the scene that its pictures are rendered from. */
  scene: id,
  alt: z.string().min(1).max(2000),
  captions: z.array(caption).min(1),
});
export type SamplePost = z.infer<typeof samplePost>;

/** `rewards.json` */
export const sampleRewards = z.array(
  z.object({
    id,
    title: z.string().min(1),
    description: z.string().min(1),
    kind: rewardKind,
    /** Name of the reward scene. */
    scene: id,
    alt: z.string().min(1).max(2000),
    price: z.int().positive(),
    stock: z.int().nonnegative().nullable(),
    fairValue: money,
    startsInDays: dayOffset.nullable().default(null),
    endsInDays: dayOffset.nullable().default(null),
    roles: z.array(role).default([]),
    limit: rewardLimit.nullable().default(null),
    needsApproval: z.boolean().default(false),
    delivery: rewardDelivery.default('none'),
    /** Made-up voucher codes, where it is delivered as one. */
    codes: z.array(z.string().min(1)).default([]),
    /** Id of a budget of `finance.json`. */
    budget: id.nullable().default(null),
  }),
);

/** `finance.json` */
export const sampleFinance = z.object({
  budgets: z.array(
    z.object({ id, name: z.string().min(1), currency: money.shape.currency, granted: money.shape.minor }),
  ),
  pointCost: z.object({
    currency: money.shape.currency,
    minorPerHundred: z.int().positive(),
    breakage: z.object({ low: z.int().min(0).max(100), high: z.int().min(0).max(100) }),
    assumption: z.string().min(1),
  }),
});

/** Shapes that each scene of a post is rendered in, first the one that a card shows. */
export const pictureShapes = ['landscape', 'square', 'portrait'] as const;
