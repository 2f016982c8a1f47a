import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { Post } from '#shared/contract/post.ts';
import type { Context } from '../context.ts';
import { findPost } from './find-post.ts';

/** The post as a call answers it. */
export async function foundPost(context: Context, postId: string): Promise<Answer<Post>> {
  const post = await findPost(context, postId);
  return post === null ? refuse('missing', 'post.missing', 'This post is not there.') : accept(post);
}
