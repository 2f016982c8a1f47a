import type { Evidence } from '#shared/contract/share.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { networkId } from '#shared/networks/network-id.ts';
import { addDays, dayIn, mondayOf, nextDayStarts } from '#shared/points/calendar-day.ts';
import type { RunningCampaign } from '#shared/points/campaign-percent.ts';
import type { PointsRules } from '#shared/points/points-rules.ts';
import type { Context } from '../context.ts';
import { rulesInForce } from './rules-in-force.ts';
import { runningCampaigns } from './running-campaigns.ts';

export type StandingShare = {
  readonly id: string;
  readonly postId: string;
  readonly network: NetworkId;
  readonly evidence: Evidence;
  readonly openedAt: string;
  /** Points that it has earned so far. */
  readonly points: number;
};

/** Where a member stands now: all that decides what a next share would earn. */
export type Standing = {
  readonly rules: PointsRules;
  readonly now: Date;
  readonly day: string;
  readonly dayEnds: Date;
  /** First day of the next week, from Monday to Sunday. */
  readonly nextWeek: string;
  readonly earned: {
    readonly today: number;
    readonly thisWeek: number;
    readonly onPosts: ReadonlyMap<string, number>;
  };
  readonly shares: readonly StandingShare[];
  readonly campaigns: ReadonlyMap<string, RunningCampaign>;
};

/** Read in the transaction of the call, so that an offer and an award see the same. */
export async function standingOf(context: Context): Promise<Standing> {
  const { now } = context;
  const { timeZone } = context.programme;
  const day = dayIn(timeZone, now);
  return {
    rules: await rulesInForce(context),
    now,
    day,
    dayEnds: nextDayStarts(timeZone, now),
    nextWeek: addDays(mondayOf(day), 7),
    earned: await earnedBefore(context, day),
    shares: await sharesBefore(context),
    campaigns: await runningCampaigns(context),
  };
}

async function earnedBefore({ database, memberId }: Context, day: string): Promise<Standing['earned']> {
  const today = await database
    .selectFrom('award_days')
    .select('points')
    .where('member_id', '=', memberId)
    .where('day', '=', day)
    .executeTakeFirst();
  const periods = await database
    .selectFrom('award_periods')
    .select(['kind', 'period', 'points'])
    .where('member_id', '=', memberId)
    .execute();
  const week = mondayOf(day);
  return {
    today: today?.points ?? 0,
    thisWeek: periods.find(({ kind, period }) => kind === 'week' && period === week)?.points ?? 0,
    onPosts: new Map(
      periods.filter(({ kind }) => kind === 'post').map(({ period, points }) => [period, points]),
    ),
  };
}

async function sharesBefore({ database, memberId }: Context): Promise<readonly StandingShare[]> {
  const shares = await database
    .selectFrom('shares')
    .leftJoin('awards', 'awards.share_id', 'shares.id')
    .select(['shares.id', 'shares.post_id', 'shares.network', 'shares.evidence', 'shares.opened_at'])
    .select(({ fn }) => fn.sum<number | null>('awards.points').as('points'))
    .where('shares.member_id', '=', memberId)
    .groupBy('shares.id')
    .execute();
  return shares.map((share) => ({
    id: share.id,
    postId: share.post_id,
    network: networkId.parse(share.network),
    evidence: share.evidence,
    openedAt: share.opened_at,
    points: Number(share.points ?? 0),
  }));
}
