import { type Answer, refuse } from '#shared/contract/call-error.ts';
import type { Post, PostStatus } from '#shared/contract/post.ts';
import type { Context } from '../context.ts';
import { findPost } from './find-post.ts';
import { foundPost } from './found-post.ts';

/** Moves a post on, in one statement that only one of two callers can win. */
export async function setStatus(
  context: Context,
  postId: string,
  from: PostStatus,
  to: PostStatus,
): Promise<Answer<Post>> {
  const done = await context.database
    .updateTable('posts')
    .set({ status: to, changed_at: context.now.toISOString() })
    .where('id', '=', postId)
    .where('status', '=', from)
    .executeTakeFirst();
  if (done.numUpdatedRows === 1n) {
    context.announce('posts');
    return foundPost(context, postId);
  }
  if ((await findPost(context, postId)) === null) {
    return refuse('missing', 'post.missing', 'This post is not there.');
  }
  return from === 'proposed'
    ? refuse('conflict', 'post.not-proposed', 'This post is not waiting for approval.')
    : refuse('conflict', 'post.not-shareable', 'This post is not one that members see.');
}
