import { z } from 'zod';
import { type PointsRules, pointsRules } from './points-rules.ts';

/** The first format, which records still hold and sample folders may still be written in. */
const firstFormat = z.object({
  format: z.literal('herald-points/1'),
  version: z.int().positive(),
  awards: z.array(
    z.object({
      id: z.string().min(1),
      evidence: z.enum(['declared', 'linked']),
      points: z.int().positive(),
    }),
  ),
  training: z.int().positive().optional(),
  caps: z.object({ perDay: z.int().positive() }),
  coolingOffMinutes: z.int().nonnegative(),
  expireAfterMonths: z.int().positive(),
});

/** Any published format, as it was written. */
export const writtenRules = z.union([pointsRules, firstFormat]);

/** Rules of any format as the newest one says them. Throws where they are of none. */
export function readPointsRules(written: unknown): PointsRules {
  const rules = writtenRules.parse(written);
  if (rules.format === 'herald-points/2') return rules;
  return {
    format: 'herald-points/2',
    version: rules.version,
    validFrom: null,
    awards: rules.awards.map((award) => ({ ...award, onNetworks: {} })),
    campaigns: [],
    bonuses: {
      firstOfPost: 0,
      ownWords: { points: 0, likenessBelow: 60 },
      ownAltText: { points: 0, leastCharacters: 20 },
      training: rules.training ?? 0,
      suggestion: 0,
    },
    caps: { perDay: rules.caps.perDay, perWeek: null, perPost: null },
    coolingOffMinutes: rules.coolingOffMinutes,
    expiry: { kind: 'months', months: rules.expireAfterMonths },
    season: { firstMonth: 1, months: 3 },
    badges: [],
  };
}
