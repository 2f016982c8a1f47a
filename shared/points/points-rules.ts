import { z } from 'zod';

/** How points are earned, as versioned data. A published version never changes; an entry names the version it was made by. */
export const pointsRules = z.object({
  format: z.literal('herald-points/1'),
  version: z.int().positive(),
  awards: z.array(
    z.object({
      id: z.string().min(1),
      evidence: z.enum(['declared', 'linked']),
      points: z.int().positive(),
    }),
  ),
  /** Points for passing the training of a handbook's version, once each; absent where it earns none. */
  training: z.int().positive().optional(),
  caps: z.object({
    /** Most points that shares can earn on one calendar day of the programme. */
    perDay: z.int().positive(),
  }),
  /** Minutes after a share that earned points in which another one on the same network earns none. */
  coolingOffMinutes: z.int().nonnegative(),
  /** Months after which points earned together can no longer be spent. */
  expireAfterMonths: z.int().positive(),
});
export type PointsRules = z.infer<typeof pointsRules>;
