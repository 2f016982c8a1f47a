import type { Output } from '#shared/contract.ts';
import { fewestShown } from '#shared/points/fewest-shown.ts';
import { type CountedGroup, shownGroups } from '#shared/points/shown-groups.ts';
import type { Context } from '../context.ts';
import { together } from '../record/together.ts';

type Groups = NonNullable<Output<'season.mine'>['groups']>;

const inNone = '';

/** The own group's goal and the average of each group; nothing of a group of fewer than five, nor what would tell of one. */
export async function groupsOf({ database, memberId }: Context, isAlone: boolean): Promise<Groups> {
  const [named, tallies, fewActive, now] = await together(database, [
    database.selectFrom('member_groups').select(['id', 'name', 'goal']).orderBy('name'),
    database.selectFrom('group_tally').select(['group_key', 'members', 'active', 'points']),
    // A cross join is what keeps SQLite from beginning with what everybody earned.
    database
      .selectFrom('group_tally')
      .crossJoin('season_group_points')
      .select(['group_tally.group_key', 'season_group_points.member_id'])
      .whereRef('season_group_points.group_key', '=', 'group_tally.group_key')
      .where('group_tally.active', '<', fewestShown),
    database.selectFrom('group_now').select('group_key').where('member_id', '=', memberId),
  ]);
  const tallyOf = new Map(tallies.rows.map((tally) => [tally.group_key, tally]));
  const counted = (id: string): CountedGroup & { readonly sum: number } => {
    const tally = tallyOf.get(id);
    const few = fewActive.rows.filter(({ group_key }) => group_key === id);
    return {
      id,
      members: tally?.members ?? 0,
      active: tally?.active ?? 0,
      few: new Set(few.map(({ member_id }) => member_id)),
      sum: tally?.points ?? 0,
    };
  };
  const groups = named.rows.map((group) => ({ ...group, ...counted(group.id) }));
  const shown = shownGroups(groups, counted(inNone));
  const mine = now.rows[0]?.group_key ?? inNone;
  const own = groups.find(({ id }) => id === mine);
  return {
    own: own
      ? {
          name: own.name,
          target: own.goal,
          ...(shown.has(own.id)
            ? { sum: own.sum, hidden: null }
            : { sum: null, hidden: isAlone ? 'alone' : 'too-few' }),
        }
      : null,
    averages: groups
      .filter(({ id }) => shown.has(id))
      .map(({ id, name, sum, active }) => ({ name, average: Math.round(sum / active), isMine: id === mine })),
  };
}
