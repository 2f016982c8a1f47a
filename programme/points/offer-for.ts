import type { Evidence, Offer } from '#shared/contract/share.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { coolingUntil } from '#shared/points/cooling-until.ts';
import { type Score, scoreShare } from '#shared/points/score-share.ts';
import { reaches, shareFacts } from './share-facts.ts';
import type { Standing, StandingShare } from './standing.ts';

const earning = ['declared', 'linked'] as const satisfies readonly Evidence[];
const extraRules = ['own-words', 'own-alt-text'] as const;
const plain = { likeness: 100, ownAltLength: 0 };
const finest = { likeness: 0, ownAltLength: Number.MAX_SAFE_INTEGER };

type OfferedPost = { readonly id: string; readonly campaignId: string | null };

/** What sharing a post on a network would earn now, step by step, and why it is not more. */
export function offerFor(standing: Standing, post: OfferedPost, network: NetworkId): Offer {
  const known =
    standing.shares.find((share) => share.postId === post.id && share.network === network) ?? null;
  const openedAt = openingOf(known, standing.now);
  const share = { postId: post.id, campaignId: post.campaignId, network, id: known?.id ?? null, openedAt };
  const reached = earning.filter((evidence) => !reaches(known, evidence));
  const scored = (craft: typeof plain) => {
    const { facts, earned } = shareFacts(standing, share, reached, craft);
    return scoreShare(standing.rules, facts, earned);
  };
  const scores = scored(plain);
  const best = scored(finest);
  const cooling = coolingUntil(standing.shares, standing.rules.coolingOffMinutes, share);
  const notes: Offer['notes'] = [];
  if (reaches(known, 'declared')) notes.push({ reason: 'already-shared', until: null });
  if (cooling !== null && !reaches(known, 'linked')) notes.push({ reason: 'cooling-off', until: cooling });
  for (const reason of ['cap-day', 'cap-week', 'cap-post'] as const) {
    if (scores.some(({ why }) => why === reason)) notes.push({ reason, until: endOf(standing, reason) });
  }
  return {
    steps: earning.map((evidence) => ({
      evidence,
      points: sumOf(scores, (score) => score.evidence === evidence),
    })),
    extras: extraRules
      .map((rule) => ({ rule, points: sumOf(best, (score) => score.rule === rule) }))
      .filter(({ points }) => points > 0),
    notes,
  };
}

/** The most that one plain share of a post can earn now, on the best of its networks. */
export function mostPoints(standing: Standing, post: OfferedPost, networks: readonly NetworkId[]): number {
  const totals = networks.map((network) =>
    offerFor(standing, post, network).steps.reduce((sum, step) => sum + step.points, 0),
  );
  return Math.max(0, ...totals);
}

/** A share that only was opened is opened anew; one that is out was opened when it was. */
function openingOf(share: StandingShare | null, now: Date): string {
  return share !== null && reaches(share, 'declared') ? share.openedAt : now.toISOString();
}

/** When a cap begins anew, null where it never does; a week's end is said by the day on which the next begins. */
function endOf({ dayEnds, nextWeek }: Standing, cap: 'cap-day' | 'cap-week' | 'cap-post'): string | null {
  if (cap === 'cap-day') return dayEnds.toISOString();
  return cap === 'cap-week' ? `${nextWeek}T12:00:00.000Z` : null;
}

function sumOf(scores: readonly Score[], counts: (score: Score) => boolean): number {
  return scores.filter(counts).reduce((sum, { points }) => sum + points, 0);
}
