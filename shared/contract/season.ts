import { z } from 'zod';
import { craft } from '../points/points-rules.ts';
import { programmeCommand, programmeQuery } from './call.ts';
import { day } from './points.ts';
import type { Role } from './role.ts';

const whoArranges = ['manager'] as const satisfies readonly Role[];

/** What of a season a programme shows. Each part can be switched off, and then nothing of it is shown to anybody. */
export const seasonArrangement = z.object({
  /** Points that all members together mean to reach; null: no goal. */
  goal: z.int().positive().max(1_000_000_000).nullable(),
  hasBadges: z.boolean(),
  hasRanking: z.boolean(),
  /** The own group's goal, and an average for each group. */
  hasGroups: z.boolean(),
});
export type SeasonArrangement = z.infer<typeof seasonArrangement>;

/** Whether the member stands in the ranking, and under which name; null: under the own one. */
export const rankingChoice = z.object({
  isIn: z.boolean(),
  alias: z.string().trim().min(1).max(40).nullable(),
});

/** Why figures of several people are not shown: so few that they would show single ones. `alone`: there is only this member. */
const tooFew = z.enum(['alone', 'too-few']);

export const badge = z.object({
  id: z.string(),
  counts: craft,
  needs: z.int().positive(),
  has: z.int().nonnegative(),
  /** Day on which it was earned. */
  earnedOn: day.nullable(),
});
export type Badge = z.infer<typeof badge>;

export const seasonCalls = {
  /** This season as the member may see it; what is switched off is null. */
  mine: programmeQuery({
    input: z.object({}),
    output: z.object({
      from: day,
      /** First day after it. */
      until: day,
      goal: z
        .object({
          target: z.int().positive(),
          sum: z.int().nonnegative().nullable(),
          hidden: tooFew.nullable(),
        })
        .nullable(),
      groups: z
        .object({
          /** The group that the member is in; null where in none. */
          own: z
            .object({
              name: z.string(),
              /** Null where it has no goal. */
              target: z.int().positive().nullable(),
              sum: z.int().nonnegative().nullable(),
              hidden: tooFew.nullable(),
            })
            .nullable(),
          /** Of each group that may be shown, by name: what an active member earned on average. */
          averages: z.array(
            z.object({ name: z.string(), average: z.int().nonnegative(), isMine: z.boolean() }),
          ),
        })
        .nullable(),
      badges: z.array(badge).nullable(),
      ranking: z
        .object({
          isIn: z.boolean(),
          hidden: tooFew.nullable(),
          /** The member's own place and at most two above and two below. */
          places: z.array(
            z.object({ place: z.int().positive(), name: z.string(), points: z.int(), isMe: z.boolean() }),
          ),
          /** Of those who earned any; null where they are fewer than five. */
          average: z.int().nonnegative().nullable(),
        })
        .nullable(),
    }),
  }),
  choice: programmeQuery({
    input: z.object({}),
    output: rankingChoice.extend({ isOffered: z.boolean() }),
  }),
  /** Into the ranking or out of it. Refused with `season.alias-taken`. */
  choose: programmeCommand({ input: rankingChoice, output: z.object({}) }),
  arrangement: programmeQuery({ roles: whoArranges, input: z.object({}), output: seasonArrangement }),
  arrange: programmeCommand({ roles: whoArranges, input: seasonArrangement, output: z.object({}) }),
};
