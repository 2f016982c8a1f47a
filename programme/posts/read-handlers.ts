import { accept, refuse } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import type { Context } from '../context.ts';
import { standingOf } from '../points/standing.ts';
import { findPost } from './find-post.ts';
import { pageOf, readCursor } from './page-of.ts';
import { cardMaker, selectCards } from './post-cards.ts';
import { selectPosts, wholePosts } from './whole-posts.ts';

type Calls = 'post.page' | 'post.get' | 'post.topics' | 'post.queue';

export const postReadHandlers = {
  'post.page': async ({ after, limit }, context) => {
    const now = context.now.toISOString();
    const cursor = readCursor(after);
    let query = selectCards(context)
      .where('posts.status', '=', 'approved')
      .where('posts.starts_at', '<=', now)
      .where((where) =>
        where.or([where('posts.expires_at', 'is', null), where('posts.expires_at', '>', now)]),
      )
      .orderBy('posts.starts_at', 'desc')
      .orderBy('posts.id', 'desc')
      .limit(limit + 1);
    if (cursor !== null) {
      query = query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('posts.starts_at', 'posts.id'), '<', tuple(cursor.at, cursor.id)),
      );
    }
    const page = pageOf(await query.execute(), limit, (row) => row.starts_at);
    return accept({ posts: page.rows.map(cardMaker(await standingOf(context))), next: page.next });
  },

  'post.get': async ({ postId }, context) => {
    const post = await findPost(context, postId);
    if (post === null || (post.status !== 'approved' && !context.roles.includes('manager'))) {
      return refuse('missing', 'post.missing', 'This post is not there, or not any more.');
    }
    return accept(post);
  },

  'post.topics': async (_input, { database }) => {
    const topics = await database.selectFrom('topics').select(['id', 'name']).orderBy('name_key').execute();
    const campaigns = await database
      .selectFrom('campaigns')
      .select(['id', 'name', 'starts_at as startsAt', 'ends_at as endsAt'])
      .orderBy('starts_at', 'desc')
      .execute();
    return accept({ topics, campaigns });
  },

  'post.queue': async ({ after, limit, status }, context) => {
    const cursor = readCursor(after);
    let query = selectPosts(context)
      .where('posts.status', '=', status)
      .orderBy('posts.changed_at', 'desc')
      .orderBy('posts.id', 'desc')
      .limit(limit + 1);
    if (cursor !== null) {
      query = query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('posts.changed_at', 'posts.id'), '<', tuple(cursor.at, cursor.id)),
      );
    }
    const page = pageOf(await query.execute(), limit, (row) => row.changed_at);
    const { total } = await context.database
      .selectFrom('posts')
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .where('status', '=', status)
      .executeTakeFirstOrThrow();
    return accept({
      posts: await wholePosts(context, await standingOf(context), page.rows),
      next: page.next,
      total,
    });
  },
} satisfies Pick<Handlers<'programme', Context>, Calls>;
