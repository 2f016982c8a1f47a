import type { Evidence, Offer } from '#shared/contract/share.ts';
import { evidenceLevels } from '#shared/contract/share.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { coolingUntil } from './cooling-until.ts';
import type { Standing, StandingShare } from './standing.ts';

const earning = ['declared', 'linked'] as const satisfies readonly Evidence[];

/** What sharing a post on a network would earn now, step by step, and why it is not more. */
export function offerFor(standing: Standing, postId: string, network: NetworkId): Offer {
  const { rules, shares, now } = standing;
  const known = shares.find((share) => share.postId === postId && share.network === network) ?? null;
  const cooling = coolingUntil(standing, network, openingOf(known, now), known?.id ?? null);
  let left = standing.leftToday;
  let isCapped = false;
  const steps = earning.map((evidence) => {
    if (cooling !== null || reaches(known, evidence)) return { evidence, points: 0 };
    const full = rules.awards.reduce(
      (sum, award) => sum + (award.evidence === evidence ? award.points : 0),
      0,
    );
    const points = Math.min(full, left);
    if (points < full) isCapped = true;
    left -= points;
    return { evidence, points };
  });
  const notes: Offer['notes'] = [];
  if (reaches(known, 'declared')) notes.push({ reason: 'already-shared', until: null });
  if (cooling !== null && !reaches(known, 'linked')) notes.push({ reason: 'cooling-off', until: cooling });
  if (isCapped) notes.push({ reason: 'cap-day', until: standing.dayEnds.toISOString() });
  return { steps, notes };
}

/** The most that one share of a post can earn now, on the best of its networks. */
export function mostPoints(standing: Standing, postId: string, networks: readonly NetworkId[]): number {
  const totals = networks.map((network) =>
    offerFor(standing, postId, network).steps.reduce((sum, step) => sum + step.points, 0),
  );
  return Math.max(0, ...totals);
}

/** A share that only was opened is opened anew; one that is out was opened when it was. */
function openingOf(share: StandingShare | null, now: Date): string {
  return share !== null && reaches(share, 'declared') ? share.openedAt : now.toISOString();
}

function reaches(share: StandingShare | null, evidence: Evidence): boolean {
  return share !== null && evidenceLevels.indexOf(share.evidence) >= evidenceLevels.indexOf(evidence);
}
