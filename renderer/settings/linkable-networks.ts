import type { NetworkId } from '#shared/networks/network-id.ts';

/** The networks whose posts show in their address whose they are. */
export const linkableNetworks: readonly NetworkId[] = [
  'linkedin',
  'x',
  'facebook',
  'instagram',
  'threads',
  'bluesky',
  'mastodon',
  'reddit',
];
