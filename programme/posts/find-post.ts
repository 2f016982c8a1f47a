import type { Post } from '#shared/contract/post.ts';
import type { Context } from '../context.ts';
import { standingOf } from '../points/standing.ts';
import { selectPosts, wholePosts } from './whole-posts.ts';

/** A whole post, of any status. */
export async function findPost(context: Context, postId: string): Promise<Post | null> {
  const row = await selectPosts(context).where('posts.id', '=', postId).executeTakeFirst();
  if (row === undefined) return null;
  const [found] = await wholePosts(context, await standingOf(context), [row]);
  return found ?? null;
}
