import type { Settings } from '#shared/contract/device.ts';
import { hashOfOwnPicture } from '#shared/contract/own-picture-id.ts';
import type { Post } from '#shared/contract/post.ts';
import { postWindow } from '#shared/drafts/post-window.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { serverHost } from '#shared/networks/server-host.ts';
import type { PictureReading } from './use-picture-reading.ts';

/** What stands in the way of a share whatever its text: the post is not open, the handbook is to be read first, or the member's server is not known. */
export type ShareObstacle = 'closed' | 'server' | 'handbook';
/** For a text that may go: what else has to come first. */
export type AnyObstacle = ShareObstacle | 'reading' | 'unread';

/** A picture that the member chose goes out once its text was read; one of the post's was approved as it is. */
export function pictureObstacle(
  pictureId: string | null,
  { state }: Pick<PictureReading, 'state'>,
): 'reading' | 'unread' | null {
  if (pictureId === null || hashOfOwnPicture(pictureId) === null) return null;
  if (state === 'reading') return 'reading';
  return state === 'read' ? null : 'unread';
}

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
