import type { Evidence } from '#shared/contract/share.ts';
import { evidenceLevels } from '#shared/contract/share.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { coolingUntil } from '#shared/points/cooling-until.ts';
import type { EarnedBefore, ShareFacts } from '#shared/points/score-share.ts';
import type { Standing, StandingShare } from './standing.ts';

/** A share that is, or one that could be. */
export type ShareAtHand = {
  readonly postId: string;
  readonly campaignId: string | null;
  readonly network: NetworkId;
  /** Null where it was not opened yet. */
  readonly id: string | null;
  readonly openedAt: string;
};

/** How a share was written, as it was measured when it was recorded. */
export type Craft = Pick<ShareFacts, 'likeness' | 'ownAltLength'>;

/** What `scoreShare` asks of a share, by where its member stands. */
export function shareFacts(
  standing: Standing,
  share: ShareAtHand,
  reached: readonly Evidence[],
  craft: Craft,
): { readonly facts: ShareFacts; readonly earned: EarnedBefore } {
  const { rules, shares, earned, day } = standing;
  const campaign = share.campaignId === null ? null : (standing.campaigns.get(share.campaignId) ?? null);
  const facts = {
    network: share.network,
    reached,
    campaign,
    day,
    isFirstOfPost: !shares.some(
      (other) => other.postId === share.postId && other.id !== share.id && reaches(other, 'declared'),
    ),
    ...craft,
    isCooling: coolingUntil(shares, rules.coolingOffMinutes, share) !== null,
  };
  const { today, thisWeek } = earned;
  return { facts, earned: { today, thisWeek, onPost: earned.onPosts.get(share.postId) ?? 0 } };
}

export function reaches(share: StandingShare | null, evidence: Evidence): boolean {
  return share !== null && evidenceLevels.indexOf(share.evidence) >= evidenceLevels.indexOf(evidence);
}
