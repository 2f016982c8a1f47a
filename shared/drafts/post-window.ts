import type { Post } from '../contract/post.ts';

/** Whether a post can be shared at a moment, and if not, why. */
export function postWindow(
  { status, startsAt, expiresAt }: Pick<Post, 'status' | 'startsAt' | 'expiresAt'>,
  now: Date,
): 'open' | 'ended' | 'later' | 'not-approved' {
  if (status !== 'approved') return 'not-approved';
  if (expiresAt !== null && Date.parse(expiresAt) <= now.getTime()) return 'ended';
  return Date.parse(startsAt) > now.getTime() ? 'later' : 'open';
}
