import type { Settings } from '#shared/contract/device.ts';
import type { Post } from '#shared/contract/post.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { serverHost } from '#shared/networks/server-host.ts';
import { postWindow } from './post-window.ts';

/** What stands in the way of a share whatever its text: the post is not open, or the member's server is not known. */
export type ShareObstacle = 'closed' | 'server';

/** Null where nothing but the text decides. */
export function shareObstacle(
  network: NetworkId,
  post: Pick<Post, 'status' | 'startsAt' | 'expiresAt'>,
  { mastodonServer }: Pick<Settings, 'mastodonServer'>,
  now: Date,
): ShareObstacle | null {
  if (postWindow(post, now) !== 'open') return 'closed';
  return network === 'mastodon' && serverHost(mastodonServer) === null ? 'server' : null;
}
