import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { together } from '../record/together.ts';

type Runner = { readonly id: string; readonly points: number; readonly name: string };

const reach = 2;

/** A member who stands in the ranking, with at most two above and two below; empty where the member does not. */
export async function neighbourhood({ database, memberId }: Context): Promise<readonly Runner[]> {
  const runners = runnersOf(database);
  const me = await runners.where('season_points.member_id', '=', memberId).executeTakeFirst();
  if (me === undefined) return [];
  const { points } = me;
  // Those with as many points stand in the order of their ids. Each question follows the key, from the member outwards.
  const [above, besideAbove, besideBelow, below] = await together(database, [
    runners
      .where('points', '>', points)
      .orderBy('points')
      .orderBy('season_points.member_id', 'desc')
      .limit(reach),
    runners
      .where('points', '=', points)
      .where('season_points.member_id', '<', memberId)
      .orderBy('season_points.member_id', 'desc')
      .limit(reach),
    runners
      .where('points', '=', points)
      .where('season_points.member_id', '>', memberId)
      .orderBy('season_points.member_id')
      .limit(reach),
    runners
      .where('points', '<', points)
      .orderBy('points', 'desc')
      .orderBy('season_points.member_id')
      .limit(reach),
  ]);
  return [
    ...[...besideAbove.rows, ...above.rows].slice(0, reach).reverse(),
    me,
    ...[...besideBelow.rows, ...below.rows].slice(0, reach),
  ];
}

function runnersOf(database: Context['database']) {
  return (
    database
      .selectFrom('season_points')
      .innerJoin('ranking_choices', 'ranking_choices.member_id', 'season_points.member_id')
      .innerJoin('members', 'members.id', 'season_points.member_id')
      .select(({ fn }) => [
        'season_points.member_id as id',
        'points',
        fn.coalesce('alias', 'members.name').as('name'),
      ])
      // As the index says it, or SQLite does not use it.
      .where('is_in', '=', sql.lit(1))
  );
}
