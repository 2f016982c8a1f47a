import type { Output } from '#shared/contract.ts';
import { dayIn } from '#shared/points/calendar-day.ts';
import { earnedBadges } from '#shared/points/earned-badges.ts';
import { fewestShown } from '#shared/points/fewest-shown.ts';
import { seasonOf } from '#shared/points/season-of.ts';
import type { Context } from '../context.ts';
import { rulesInForce } from '../points/rules-in-force.ts';
import { together } from '../record/together.ts';
import { arrangementOf } from './arrangement.ts';
import { craftedShares } from './crafted-shares.ts';
import { groupsOf } from './groups-of.ts';
import { neighbourhood } from './neighbourhood.ts';
import { placeOf, type Tally, tallyOf, totalsOf } from './season-figures.ts';

type Mine = Output<'season.mine'>;
/** The season as a member may see it. */
export async function mySeason(context: Context): Promise<Mine> {
  const { now, programme } = context;
  const rules = await rulesInForce(context);
  const { goal, hasBadges, hasRanking, hasGroups } = await arrangementOf(context);
  const season = seasonOf(dayIn(programme.timeZone, now), rules.season);
  const tally = await tallyOf(context, season);
  const isAlone = !(await hasColleagues(context));
  return {
    ...season,
    goal: goal === null ? null : goalOf(goal, tally, isAlone),
    groups: hasGroups ? await groupsOf(context, isAlone) : null,
    badges: hasBadges ? [...earnedBadges(rules, await craftedShares(context))] : null,
    ranking: hasRanking ? await rankingOf(context, tally, isAlone) : null,
  };
}

/** The sum of a few would tell each of them what the others earned; alone, it is the member's own. */
function goalOf(target: number, tally: Tally, isAlone: boolean): NonNullable<Mine['goal']> {
  const { sum, earners } = totalsOf(tally);
  if (!isAlone && earners < fewestShown) return { target, sum: null, hidden: 'too-few' };
  return { target, sum, hidden: null };
}

async function rankingOf(
  context: Context,
  tally: Tally,
  isAlone: boolean,
): Promise<NonNullable<Mine['ranking']>> {
  const { sum, earners, runners } = totalsOf(tally);
  const places = await neighbourhood(context);
  const hidden = isAlone ? 'alone' : runners < fewestShown ? 'too-few' : null;
  return {
    isIn: places.length > 0,
    hidden,
    places: (runners < fewestShown ? [] : places).map(({ id, name, points }) => ({
      place: placeOf(tally, points),
      name,
      points,
      isMe: id === context.memberId,
    })),
    average: earners < fewestShown ? null : Math.round(sum / earners),
  };
}

async function hasColleagues({ database, memberId }: Context): Promise<boolean> {
  const members = database.selectFrom('members').select('id').limit(1);
  const found = await together(database, [
    members.where('id', '<', memberId),
    members.where('id', '>', memberId),
  ]);
  return found.some(({ rows }) => rows.length > 0);
}
