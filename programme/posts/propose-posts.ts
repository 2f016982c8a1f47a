import { sql } from 'kysely';
import type { Proposal } from '#shared/contract/post.ts';
import type { Context } from '../context.ts';
import { newId } from '../record/new-id.ts';
import { linkKey } from './link-key.ts';
import { topicNamed } from './topic-named.ts';

/**
 * Adds what is new of a source as proposed posts. An item is known by its key within its source, and by its link in
 * any other: within one source, many items may lead to the same page.
 */
export async function proposePosts(
  context: Context,
  source: string,
  items: readonly Proposal[],
): Promise<{ added: number; known: number }> {
  let added = 0;
  for (const [index, item] of items.entries()) {
    if (await proposePost(context, source, item, index)) added += 1;
  }
  return { added, known: items.length - added };
}

async function proposePost(
  context: Context,
  source: string,
  item: Proposal,
  index: number,
): Promise<boolean> {
  const { database, now } = context;
  const key = item.link === null ? null : linkKey(item.link);
  const at = now.toISOString();
  const topicId = item.topic === null ? null : await topicNamed(context, item.topic);
  // A feed's own order is newest first, and so is the queue: a millisecond apart keeps it.
  const changedAt = new Date(now.getTime() - index).toISOString();
  const startsAt = item.publishedAt !== null && item.publishedAt > at ? item.publishedAt : at;
  const done = await sql`
    insert into posts (id, status, title, summary, topic_id, campaign_id, link, link_key, networks, starts_at,
      expires_at, source, source_key, picture_address, changed_at)
    select ${newId(now)}, 'proposed', ${titleOf(item)}, ${item.summary}, ${topicId}, null, ${item.link}, ${key},
      '[]', ${startsAt}, null, ${source}, ${item.sourceKey}, ${item.pictureAddress}, ${changedAt}
    where not exists (select 1 from posts where source = ${source} and source_key = ${item.sourceKey})
      and not exists (select 1 from posts where link_key = ${key} and (source is null or source <> ${source}))
  `.execute(database);
  return done.numAffectedRows === 1n;
}

/** An item may have no title: then its text begins like one. */
function titleOf({ title, summary, link }: Proposal): string {
  const own = title.trim();
  if (own !== '') return own;
  const start = summary.trim().split('\n', 1)[0] ?? '';
  if (start === '') return link ?? '–';
  return start.length <= 80 ? start : `${start.slice(0, 80).replace(/\s+\S*$/, '')} …`;
}
