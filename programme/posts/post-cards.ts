import { z } from 'zod';
import type { Picture, PostCard } from '#shared/contract/post.ts';
import { type NetworkId, networkId } from '#shared/networks/network-id.ts';
import type { Context } from '../context.ts';
import { mostPoints } from '../points/offer-for.ts';
import type { Standing } from '../points/standing.ts';
import type { Tables } from '../record/tables.ts';

export type CardRow = Pick<
  Tables['posts'],
  'id' | 'title' | 'summary' | 'topic_id' | 'campaign_id' | 'networks' | 'starts_at' | 'expires_at'
> & {
  readonly picture_id: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly alt: string | null;
  readonly shares: number;
};

export const networkList = z.array(networkId);

/** Posts with their first picture and how many members have them out. No column more than a card needs: a feed is long. */
export function selectCards({ database }: Pick<Context, 'database'>) {
  return database
    .selectFrom('posts')
    .leftJoin('post_pictures', (join) =>
      join.onRef('post_pictures.post_id', '=', 'posts.id').on('post_pictures.position', '=', 0),
    )
    .leftJoin('pictures', 'pictures.id', 'post_pictures.picture_id')
    .select([
      'posts.id',
      'title',
      'summary',
      'topic_id',
      'campaign_id',
      'networks',
      'starts_at',
      'expires_at',
    ])
    .select(['pictures.id as picture_id', 'width', 'height', 'alt'])
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

/** Makes cards for one member. What most posts have alike, their networks and what they earn, is worked out once. */
export function cardMaker(standing: Standing): (row: CardRow) => PostCard {
  const alike = new Map<string, { readonly networks: NetworkId[]; readonly points: number }>();
  const mine = Map.groupBy(standing.shares, ({ postId }) => postId);
  return (row) => {
    const key = `${row.campaign_id ?? ''} ${row.networks}`;
    let like = alike.get(key);
    if (like === undefined) {
      const networks = networkList.parse(JSON.parse(row.networks));
      like = { networks, points: mostPoints(standing, { id: '', campaignId: row.campaign_id }, networks) };
      alike.set(key, like);
    }
    const own = mine.get(row.id);
    return {
      id: row.id,
      title: row.title,
      summary: row.summary,
      topicId: row.topic_id,
      campaignId: row.campaign_id,
      picture: pictureOf(row),
      networks: like.networks,
      startsAt: row.starts_at,
      expiresAt: row.expires_at,
      points:
        own === undefined
          ? like.points
          : mostPoints(standing, { id: row.id, campaignId: row.campaign_id }, like.networks),
      shares: row.shares,
      sharedByMe: own?.filter(({ evidence }) => evidence !== 'opened').map(({ network }) => network) ?? [],
    };
  };
}

function pictureOf({ picture_id, width, height, alt }: CardRow): Picture | null {
  if (picture_id === null || width === null || height === null || alt === null) return null;
  return { id: picture_id, width, height, alt };
}
