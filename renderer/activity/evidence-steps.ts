import type { Evidence, Share } from '#shared/contract/share.ts';

type Way = Pick<Share, 'openedAt' | 'declaredAt' | 'linkedAt' | 'isDropped'>;

/**
 * The steps of a share in their order, with the moment of each, or null where it has not come. Where
 * the network has no public address, and where the member let go of it, there is nothing to give an address of.
 */
export function evidenceSteps(
  share: Way,
  hasAddress: boolean,
): readonly { readonly evidence: Evidence; readonly at: string | null }[] {
  const { openedAt, declaredAt, linkedAt, isDropped } = share;
  const steps = [
    { evidence: 'opened', at: openedAt },
    // An address says that it is out, whether or not that was said before.
    { evidence: 'declared', at: declaredAt ?? linkedAt },
    { evidence: 'linked', at: linkedAt },
  ] as const;
  return !hasAddress || (isDropped && declaredAt === null) ? steps.slice(0, 2) : steps;
}
