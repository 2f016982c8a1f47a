import type { Output } from '#shared/contract.ts';
import type { Season } from '#shared/points/season-of.ts';
import { shownGroups } from '#shared/points/shown-groups.ts';
import type { Context } from '../context.ts';
import { groupsNow } from '../groups/group-of.ts';
import { groupPoints } from './group-points.ts';

type Groups = NonNullable<Output<'season.mine'>['groups']>;

/** The own group's goal and the average of each group; nothing of a group of fewer than five, nor what would tell of one. */
export async function groupsOf(context: Context, season: Season): Promise<Groups> {
  const { database, memberId } = context;
  const members = await database.selectFrom('members').select('id').execute();
  const groupNow = new Map((await groupsNow(context)).map((placed) => [placed.memberId, placed.groupId]));
  const points = await groupPoints(context, season);
  const countedIn = (id: string | null) => {
    const earned = points.filter(({ groupId }) => groupId === id);
    return {
      members: new Set(members.map((one) => one.id).filter((one) => (groupNow.get(one) ?? null) === id)),
      active: new Set(earned.map((one) => one.memberId)),
      sum: earned.reduce((all, one) => all + one.points, 0),
    };
  };
  const all = await database.selectFrom('member_groups').selectAll().orderBy('name').execute();
  const groups = all.map(({ id, name, goal }) => ({ id, name, goal, ...countedIn(id) }));
  const shown = shownGroups(groups, countedIn(null));
  const mine = groupNow.get(memberId) ?? null;
  const own = groups.find(({ id }) => id === mine);
  const whyHidden = members.length === 1 ? 'alone' : 'too-few';
  return {
    own: own
      ? {
          name: own.name,
          target: own.goal,
          ...(shown.has(own.id) ? { sum: own.sum, hidden: null } : { sum: null, hidden: whyHidden }),
        }
      : null,
    averages: groups
      .filter(({ id }) => shown.has(id))
      .map(({ id, name, sum, active }) => ({
        name,
        average: Math.round(sum / active.size),
        isMine: id === mine,
      })),
  };
}
