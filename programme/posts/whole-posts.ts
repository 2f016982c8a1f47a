import { z } from 'zod';
import type { Caption, Picture, Post } from '#shared/contract/post.ts';
import type { Context } from '../context.ts';
import type { Standing } from '../points/standing.ts';
import type { Tables } from '../record/tables.ts';
import { type CardRow, cardMaker, networkList, selectCards } from './post-cards.ts';

type PostRow = CardRow &
  Pick<Tables['posts'], 'status' | 'link' | 'source' | 'picture_address' | 'changed_at'>;

const lockedList = z.array(z.string());

/** Posts of any status, with what a manager sees of them besides. */
export function selectPosts(context: Pick<Context, 'database'>) {
  return selectCards(context).select(['status', 'link', 'source', 'picture_address', 'changed_at']);
}

/** Whole posts, in the order of their rows. */
export async function wholePosts(
  context: Context,
  standing: Standing,
  rows: readonly PostRow[],
): Promise<Post[]> {
  const ids = rows.map(({ id }) => id);
  const captions = Map.groupBy(await captionRows(context, ids), ({ post_id }) => post_id);
  const pictures = Map.groupBy(await pictureRows(context, ids), ({ post_id }) => post_id);
  const toCard = cardMaker(standing);
  const isManager = context.roles.includes('manager');
  return rows.map((row) => ({
    ...toCard(row),
    status: row.status,
    link: row.link,
    source: row.source,
    pictureAddress: isManager ? row.picture_address : null,
    captions: captions.get(row.id)?.map(captionOf) ?? [],
    pictures: pictures.get(row.id)?.map(({ post_id: _, ...picture }): Picture => picture) ?? [],
  }));
}

function captionOf({ id, voice, language, text, ...row }: Tables['captions']): Caption {
  const networks = networkList.parse(JSON.parse(row.networks));
  return { id, networks, voice, language, text, locked: lockedList.parse(JSON.parse(row.locked)) };
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
