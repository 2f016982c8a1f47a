import type { Output } from '#shared/contract.ts';
import { dayIn } from '#shared/points/calendar-day.ts';
import { earnedBadges } from '#shared/points/earned-badges.ts';
import { fewestShown } from '#shared/points/fewest-shown.ts';
import { neighbourhood } from '#shared/points/neighbourhood.ts';
import { seasonOf } from '#shared/points/season-of.ts';
import type { Context } from '../context.ts';
import { rulesInForce } from '../points/rules-in-force.ts';
import { arrangementOf } from './arrangement.ts';
import { craftedShares } from './crafted-shares.ts';
import { seasonPoints } from './season-points.ts';

type Mine = Output<'season.mine'>;
type Group = { readonly members: number; readonly points: ReadonlyMap<string, number> };

/** The season as a member may see it. */
export async function mySeason(context: Context): Promise<Mine> {
  const { now, programme } = context;
  const rules = await rulesInForce(context);
  const { goal, hasBadges, hasRanking } = await arrangementOf(context);
  const season = seasonOf(dayIn(programme.timeZone, now), rules.season);
  const group = { members: await countMembers(context), points: await seasonPoints(context, season) };
  return {
    ...season,
    goal: goal === null ? null : goalOf(goal, group),
    badges: hasBadges ? [...earnedBadges(rules, await craftedShares(context))] : null,
    ranking: hasRanking ? await rankingOf(context, group) : null,
  };
}

/** The sum of a few would tell each of them what the others earned; alone, it is the member's own. */
function goalOf(target: number, { members, points }: Group): NonNullable<Mine['goal']> {
  if (members > 1 && points.size < fewestShown) return { target, sum: null, hidden: 'too-few' };
  return { target, sum: [...points.values()].reduce((all, each) => all + each, 0), hidden: null };
}

async function rankingOf(context: Context, group: Group): Promise<NonNullable<Mine['ranking']>> {
  const { database, memberId } = context;
  const chosen = await database
    .selectFrom('ranking_choices')
    .innerJoin('members', 'members.id', 'ranking_choices.member_id')
    .select(['member_id as id', 'alias', 'members.name'])
    .execute();
  const runners = chosen.map(({ id, alias, name }) => ({
    id,
    name: alias ?? name,
    points: group.points.get(id) ?? 0,
  }));
  const isIn = runners.some(({ id }) => id === memberId);
  const places = neighbourhood(runners, memberId) ?? [];
  return {
    isIn,
    hidden: group.members === 1 ? 'alone' : runners.length < fewestShown ? 'too-few' : null,
    places: places.map(({ id, ...shown }) => ({ ...shown, isMe: id === memberId })),
    average: averageOf(group.points),
  };
}

function averageOf(points: ReadonlyMap<string, number>): number | null {
  if (points.size < fewestShown) return null;
  return Math.round([...points.values()].reduce((all, each) => all + each, 0) / points.size);
}

async function countMembers({ database }: Context): Promise<number> {
  const { count } = await database
    .selectFrom('members')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
