import type { Season } from '#shared/points/season-of.ts';
import type { Context } from '../context.ts';

/** How many members have how many points of a season, and how many of them stand in the ranking; most points first. */
export type Tally = readonly {
  readonly points: number;
  readonly members: number;
  readonly runners: number;
}[];

export async function tallyOf({ database }: Context, { from, until }: Season): Promise<Tally> {
  const rows = await database
    .selectFrom('season_tally')
    .select(['points', 'members', 'runners'])
    .where((where) =>
      where.exists(
        where
          .selectFrom('season_now')
          .select('only_one')
          .where('first_day', '=', from)
          .where('end_day', '=', until),
      ),
    )
    .orderBy('points', 'desc')
    .execute();
  return rows;
}

/** Points of all, how many have any, and how many stand in the ranking. */
export function totalsOf(tally: Tally): {
  readonly sum: number;
  readonly earners: number;
  readonly runners: number;
} {
  return {
    sum: tally.reduce((all, { points, members }) => all + points * members, 0),
    earners: tally.reduce((all, { points, members }) => all + (points > 0 ? members : 0), 0),
    runners: tally.reduce((all, { runners }) => all + runners, 0),
  };
}

/** The place of whoever has so many points; the same points share a place. */
export function placeOf(tally: Tally, points: number): number {
  return 1 + tally.reduce((above, row) => above + (row.points > points ? row.runners : 0), 0);
}
