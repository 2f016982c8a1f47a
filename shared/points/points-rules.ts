import { z } from 'zod';
import { networkId } from '../networks/network-id.ts';

const points = z.int().nonnegative().max(1_000_000);
const somePoints = points.min(1);
const day = z.iso.date();

/** Rules that are not awards of their own: an award may not be called like them. */
export const bonusIds = ['first-of-post', 'own-words', 'own-alt-text'] as const;
export type BonusId = (typeof bonusIds)[number];
/** Rules for what is no share. An award may not be called like them either. */
export const otherRuleIds = ['training', 'suggestion'] as const;

const award = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .max(60),
  evidence: z.enum(['declared', 'linked']),
  points: somePoints,
  /** Networks on which it gives another amount; 0 for none. */
  onNetworks: z.partialRecord(networkId, points),
});

const campaign = z.strictObject({
  campaign: z.string().min(1).max(100),
  /** 150 gives half as much again. Awards are multiplied and rounded down to whole points; bonuses are not multiplied. */
  percent: z.int().min(101).max(1000),
  /** First day, and the first day after it; null where the campaign's own beginning or end is the bound. */
  from: day.nullable(),
  until: day.nullable(),
});

const expiry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('months'), months: z.int().min(1).max(120) }),
  /** When the season in which they were earned is over, and so many more after it. */
  z.strictObject({ kind: z.literal('season-end'), seasonsAfter: z.int().min(0).max(40) }),
]);
export type Expiry = z.infer<typeof expiry>;

/** What a badge counts: posts, each once. None counts mere shares: badges are for learning and craft. */
export const craft = z.enum(['own-words', 'own-alt-text', 'topics-in-own-words']);
export type Craft = z.infer<typeof craft>;

/** How points are earned, as versioned data. A published version never changes; an entry names the version it was made by. */
export const pointsRules = z
  .strictObject({
    format: z.literal('herald-points/2'),
    version: z.int().positive(),
    /** First calendar day of the programme on which they hold; null: from when they were published. */
    validFrom: day.nullable(),
    awards: z.array(award).min(1).max(20),
    campaigns: z.array(campaign).max(50),
    /** On top of a share that is out; 0 points where there is no such bonus. */
    bonuses: z.strictObject({
      /** The first network on which a member shares a post. */
      firstOfPost: points,
      /** `likenessBelow`: in percent, how near to the caption and to colleagues a text may come. */
      ownWords: z.strictObject({ points, likenessBelow: z.int().min(1).max(100) }),
      /** For describing the picture oneself, in so many characters at least. */
      ownAltText: z.strictObject({ points, leastCharacters: z.int().min(1).max(500) }),
      /** For passing the training of a handbook's version, once each. */
      training: points,
      /** For a suggestion that a manager made a post of. Rules from before there were suggestions say nothing of it. */
      suggestion: points.default(0),
    }),
    /** Most points that shares and accepted suggestions can earn in a calendar day and week (from Monday) of the programme, and that shares can for one post over all networks. */
    caps: z.strictObject({
      perDay: somePoints,
      perWeek: somePoints.nullable(),
      perPost: somePoints.nullable(),
    }),
    /** Minutes after a share that earned points in which another one on the same network earns none. */
    coolingOffMinutes: z.int().nonnegative().max(100_000),
    expiry,
    /** Seasons follow each other without gaps: so many months long, one of them beginning on the first of this month. */
    season: z.strictObject({
      firstMonth: z.int().min(1).max(12),
      months: z.literal([1, 2, 3, 4, 6, 12]),
    }),
    badges: z
      .array(
        z.strictObject({
          id: z.string().min(1).max(60),
          counts: craft,
          needs: z.int().min(1).max(1000),
        }),
      )
      .max(20),
  })
  .refine(({ awards }) => areDistinct([...awards.map(({ id }) => id), ...bonusIds, ...otherRuleIds]), {
    path: ['awards'],
    error: 'Two awards have one id, or one is called like a bonus.',
  })
  .refine(({ badges }) => areDistinct(badges.map(({ id }) => id)), {
    path: ['badges'],
    error: 'Two badges have one id.',
  });
export type PointsRules = z.infer<typeof pointsRules>;

function areDistinct(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}
