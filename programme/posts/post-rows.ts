import { z } from 'zod';
import type { Caption, Picture, Post, PostCard } from '#shared/contract/post.ts';
import { type NetworkId, networkId } from '#shared/networks/network-id.ts';
import type { Context } from '../context.ts';
import { mostPoints } from '../points/offer-for.ts';
import type { Standing } from '../points/standing.ts';
import type { Tables } from '../record/tables.ts';

type PostRow = Tables['posts'];
type CardRow = Omit<PostRow, 'link_key' | 'source_key' | 'changed_at'> & {
  picture_id: string | null;
  width: number | null;
  height: number | null;
  alt: string | null;
  shares: number;
};

const networkList = z.array(networkId);
const lockedList = z.array(z.string());

/** Posts with their first picture and how many members have them out: what a card and a whole post begin with. */
export function selectPosts({ database }: Pick<Context, 'database'>) {
  return database
    .selectFrom('posts')
    .leftJoin('post_pictures', (join) =>
      join.onRef('post_pictures.post_id', '=', 'posts.id').on('post_pictures.position', '=', 0),
    )
    .leftJoin('pictures', 'pictures.id', 'post_pictures.picture_id')
    .select([
      'posts.id',
      'posts.status',
      'posts.title',
      'posts.summary',
      'posts.topic_id',
      'posts.campaign_id',
      'posts.link',
      'posts.networks',
      'posts.starts_at',
      'posts.expires_at',
      'posts.source',
      'posts.picture_address',
      'pictures.id as picture_id',
      'pictures.width',
      'pictures.height',
      'pictures.alt',
    ])
    .select(({ selectFrom }) =>
      selectFrom('shares')
        .select(({ fn }) => fn.count<number>('member_id').distinct().as('count'))
        .whereRef('shares.post_id', '=', 'posts.id')
        .where('shares.evidence', 'in', ['declared', 'linked'])
        .$asScalar()
        .$notNull()
        .as('shares'),
    );
}

/** The networks of a post, which many posts have alike, are read once for each way they are written. */
export function cardMaker(standing: Standing): (row: CardRow) => PostCard {
  const lists = new Map<string, readonly NetworkId[]>();
  const mine = Map.groupBy(
    standing.shares.filter(({ evidence }) => evidence !== 'opened'),
    ({ postId }) => postId,
  );
  const known = new Set(standing.shares.map(({ postId }) => postId));
  const untouched = new Map<string, number>();
  return (row) => {
    let networks = lists.get(row.networks);
    if (networks === undefined) {
      networks = networkList.parse(JSON.parse(row.networks));
      lists.set(row.networks, networks);
      untouched.set(row.networks, mostPoints(standing, '', networks));
    }
    return {
      id: row.id,
      title: row.title,
      summary: row.summary,
      topicId: row.topic_id,
      campaignId: row.campaign_id,
      picture: pictureOf(row),
      networks: [...networks],
      startsAt: row.starts_at,
      expiresAt: row.expires_at,
      points: known.has(row.id) ? mostPoints(standing, row.id, networks) : (untouched.get(row.networks) ?? 0),
      shares: row.shares,
      sharedByMe: mine.get(row.id)?.map(({ network }) => network) ?? [],
    };
  };
}

/** Whole posts, in the order of their rows. */
export async function wholePosts(
  context: Context,
  standing: Standing,
  rows: readonly CardRow[],
): Promise<Post[]> {
  const ids = rows.map(({ id }) => id);
  const captions = Map.groupBy(await captionRows(context, ids), ({ post_id }) => post_id);
  const pictures = Map.groupBy(await pictureRows(context, ids), ({ post_id }) => post_id);
  const toCard = cardMaker(standing);
  return rows.map((row) => ({
    ...toCard(row),
    status: row.status,
    link: row.link,
    source: row.source,
    pictureAddress: row.picture_address,
    captions: captions.get(row.id)?.map(captionOf) ?? [],
    pictures:
      pictures.get(row.id)?.map(({ id, width, height, alt }): Picture => ({ id, width, height, alt })) ?? [],
  }));
}

export function captionOf(row: Tables['captions']): Caption {
  const { id, voice, language, text } = row;
  const networks = networkList.parse(JSON.parse(row.networks));
  return { id, networks, voice, language, text, locked: lockedList.parse(JSON.parse(row.locked)) };
}

function pictureOf({ picture_id, width, height, alt }: CardRow): Picture | null {
  if (picture_id === null || width === null || height === null || alt === null) return null;
  return { id: picture_id, width, height, alt };
}

function captionRows({ database }: Context, ids: readonly string[]) {
  return database
    .selectFrom('captions')
    .selectAll()
    .where('post_id', 'in', ids)
    .orderBy('post_id')
    .orderBy('position')
    .execute();
}

function pictureRows({ database }: Context, ids: readonly string[]) {
  return database
    .selectFrom('post_pictures')
    .innerJoin('pictures', 'pictures.id', 'post_pictures.picture_id')
    .select(['post_pictures.post_id', 'pictures.id', 'pictures.width', 'pictures.height', 'pictures.alt'])
    .where('post_pictures.post_id', 'in', ids)
    .orderBy('post_pictures.post_id')
    .orderBy('post_pictures.position')
    .execute();
}
