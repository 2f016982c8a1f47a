import { z } from 'zod';

/** Every network Herald knows, in the order in which people see them. */
export const networkIds = [
  'linkedin',
  'x',
  'facebook',
  'instagram',
  'threads',
  'bluesky',
  'mastodon',
  'reddit',
  'discord',
  'whatsapp',
  'telegram',
  'email',
] as const;

export const networkId = z.enum(networkIds);
export type NetworkId = z.infer<typeof networkId>;
