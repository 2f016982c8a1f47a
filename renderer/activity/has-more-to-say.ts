import type { Share } from '#shared/contract/share.ts';
import { hasPostAddresses } from '#shared/networks/has-post-addresses.ts';

/** Whether the member can still add evidence to a share: that it is out, or its address where the network has such. */
export function hasMoreToSay({ evidence, network }: Pick<Share, 'evidence' | 'network'>): boolean {
  return evidence === 'opened' || (evidence === 'declared' && hasPostAddresses(network));
}
