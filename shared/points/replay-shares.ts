import type { Evidence } from '../contract/share.ts';
import type { NetworkId } from '../networks/network-id.ts';
import { dayIn, mondayOf } from './calendar-day.ts';
import type { RunningCampaign } from './campaign-percent.ts';
import { coolingUntil } from './cooling-until.ts';
import type { PointsRules } from './points-rules.ts';
import { type Score, scoreShare } from './score-share.ts';

/** A share of the past with what the record knows of it. Instants are ISO 8601, UTC. */
export type PastShare = {
  readonly id: string;
  readonly memberId: string;
  readonly postId: string;
  readonly network: NetworkId;
  readonly campaign: RunningCampaign | null;
  readonly openedAt: string;
  readonly declaredAt: string;
  readonly linkedAt: string | null;
  readonly likeness: number | null;
  readonly ownAltLength: number;
};

export type ReplayedScore = Score & { readonly at: string; readonly memberId: string };

type Step = { readonly share: PastShare; readonly at: string; readonly reached: readonly Evidence[] };

/** What rules would have given for shares of the past, scored in the order in which they happened. Nothing is changed by it. */
export function replayShares(
  rules: PointsRules,
  shares: readonly PastShare[],
  timeZone: string,
): readonly ReplayedScore[] {
  return [...Map.groupBy(shares, ({ memberId }) => memberId).values()].flatMap((own) =>
    replayMember(rules, own, timeZone),
  );
}

function replayMember(rules: PointsRules, shares: readonly PastShare[], timeZone: string): ReplayedScore[] {
  const earned = new Map<string, number>();
  const seen = new Map<string, { id: string; network: NetworkId; openedAt: string; points: number }>();
  const posts = new Set<string>();
  const of = (name: string) => earned.get(name) ?? 0;
  return stepsOf(shares).flatMap(({ share, at, reached }) => {
    const { id, network, openedAt, postId } = share;
    const day = dayIn(timeZone, new Date(at));
    const names = [`day ${day}`, `week ${mondayOf(day)}`, `post ${postId}`] as const;
    const known = seen.get(id) ?? { id, network, openedAt, points: 0 };
    const isCooling = coolingUntil([...seen.values()], rules.coolingOffMinutes, share) !== null;
    const facts = { ...share, day, reached, isCooling, isFirstOfPost: !posts.has(postId) };
    const scores = scoreShare(rules, facts, {
      today: of(names[0]),
      thisWeek: of(names[1]),
      onPost: of(names[2]),
    });
    const sum = scores.reduce((all, { points }) => all + points, 0);
    for (const name of names) earned.set(name, of(name) + sum);
    seen.set(id, { ...known, points: known.points + sum });
    posts.add(postId);
    return scores.map((score) => ({ ...score, at, memberId: share.memberId }));
  });
}

function stepsOf(shares: readonly PastShare[]): Step[] {
  const steps = shares.flatMap((share): Step[] => {
    const { declaredAt, linkedAt } = share;
    if (linkedAt === null) return [{ share, at: declaredAt, reached: ['declared'] }];
    if (linkedAt === declaredAt) return [{ share, at: declaredAt, reached: ['declared', 'linked'] }];
    return [
      { share, at: declaredAt, reached: ['declared'] },
      { share, at: linkedAt, reached: ['linked'] },
    ];
  });
  return steps.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.share.id < b.share.id ? -1 : 1));
}
