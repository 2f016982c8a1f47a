import type { Evidence } from '#shared/contract/share.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { networkId } from '#shared/networks/network-id.ts';
import { dayIn, nextDayStarts } from '#shared/points/calendar-day.ts';
import type { PointsRules } from '#shared/points/points-rules.ts';
import type { Context } from '../context.ts';
import { rulesInForce } from './rules-in-force.ts';

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
  /** Points that the day's cap still allows. */
  readonly leftToday: number;
  readonly dayEnds: Date;
  readonly shares: readonly StandingShare[];
};

/** Read in the transaction of the call, so that an offer and an award see the same. */
export async function standingOf(context: Context): Promise<Standing> {
  const { database, memberId, now } = context;
  const { timeZone } = context.programme;
  const rules = await rulesInForce(context);
  const today = await database
    .selectFrom('award_days')
    .select('points')
    .where('member_id', '=', memberId)
    .where('day', '=', dayIn(timeZone, now))
    .executeTakeFirst();
  const shares = await database
    .selectFrom('shares')
    .leftJoin('awards', 'awards.share_id', 'shares.id')
    .select(['shares.id', 'shares.post_id', 'shares.network', 'shares.evidence', 'shares.opened_at'])
    .select(({ fn }) => fn.sum<number | null>('awards.points').as('points'))
    .where('shares.member_id', '=', memberId)
    .groupBy('shares.id')
    .execute();
  return {
    rules,
    now,
    leftToday: Math.max(0, rules.caps.perDay - (today?.points ?? 0)),
    dayEnds: nextDayStarts(timeZone, now),
    shares: shares.map((share) => ({
      id: share.id,
      postId: share.post_id,
      network: networkId.parse(share.network),
      evidence: share.evidence,
      openedAt: share.opened_at,
      points: Number(share.points ?? 0),
    })),
  };
}
