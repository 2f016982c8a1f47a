import type { NetworkId } from './network-id.ts';

/** Networks that a caption is for as long as nobody has said otherwise. */
export const usualNetworks = [
  'linkedin',
  'facebook',
  'x',
  'threads',
  'bluesky',
  'mastodon',
] as const satisfies readonly NetworkId[];
