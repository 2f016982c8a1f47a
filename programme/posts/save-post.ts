import type { Answer } from '#shared/contract/call-error.ts';
import { refuse } from '#shared/contract/call-error.ts';
import type { Post, PostEdit } from '#shared/contract/post.ts';
import type { Context } from '../context.ts';
import { newId } from '../record/new-id.ts';
import { findPost } from './find-post.ts';
import { foundPost } from './found-post.ts';
import { linkKey } from './link-key.ts';

/**
 * Saves what a manager wrote. A post keeps its approval only while its captions and its link stay as they were
 * approved; otherwise, and where it was declined or withdrawn, it is proposed again.
 */
export async function savePost(context: Context, edit: PostEdit): Promise<Answer<Post>> {
  const before = edit.id === null ? null : await findPost(context, edit.id);
  if (edit.id !== null && before === null)
    return refuse('missing', 'post.missing', 'This post is not there.');
  const fault = (await faultOf(context, edit)) ?? captionFaultOf(edit, before);
  if (fault !== null) return fault;
  const id = edit.id ?? newId(context.now);
  const isApproved = before?.status === 'approved' && isAsApproved(before, edit);
  await writePost(context, id, edit, before === null, isApproved ? 'approved' : 'proposed');
  await writeCaptions(context, id, edit);
  await writePictures(context, id, edit.pictureIds);
  context.announce('posts');
  return foundPost(context, id);
}

async function faultOf({ database }: Context, edit: PostEdit): Promise<ReturnType<typeof refuse> | null> {
  const count = async (table: 'topics' | 'campaigns' | 'pictures', ids: readonly string[]) =>
    (await database.selectFrom(table).select('id').where('id', 'in', ids).execute()).length;
  if (edit.topicId !== null && (await count('topics', [edit.topicId])) === 0) {
    return refuse('invalid', 'input.invalid', 'There is no such topic.', { values: { place: 'topicId' } });
  }
  if (edit.campaignId !== null && (await count('campaigns', [edit.campaignId])) === 0) {
    return refuse('invalid', 'input.invalid', 'There is no such campaign.', {
      values: { place: 'campaignId' },
    });
  }
  if (edit.expiresAt !== null && edit.expiresAt <= edit.startsAt) {
    return refuse('invalid', 'input.invalid', 'The post would end before it begins.', {
      values: { place: 'expiresAt' },
    });
  }
  const pictures = [...new Set(edit.pictureIds)];
  if ((await count('pictures', pictures)) < pictures.length) {
    return refuse('missing', 'picture.missing', 'One of the pictures is not there.');
  }
  return null;
}

function captionFaultOf(edit: PostEdit, before: Post | null): ReturnType<typeof refuse> | null {
  const own = new Set(before?.captions.map(({ id }) => id));
  const named = edit.captions.flatMap(({ id }) => (id === null ? [] : [id]));
  if (named.some((id) => !own.has(id)) || new Set(named).size < named.length) {
    return refuse('missing', 'caption.missing', 'One of the captions is not of this post.');
  }
  for (const { text, locked } of edit.captions) {
    const absent = locked.find((claim) => !text.includes(claim));
    if (absent !== undefined) {
      return refuse(
        'invalid',
        'post.locked-not-in-text',
        `A locked claim is not in its caption: “${absent}”.`,
        {
          values: { claim: absent },
        },
      );
    }
  }
  return null;
}

/** What was approved is what can go out: captions and link, the title (Reddit, e-mail) and the pictures. */
function isAsApproved(before: Post, edit: PostEdit): boolean {
  const words = (captions: PostEdit['captions']) =>
    JSON.stringify(
      captions.map(({ id, networks, voice, language, text, locked }) => [
        id,
        networks,
        voice,
        language,
        text,
        locked,
      ]),
    );
  const pictures = before.pictures.map(({ id }) => id).join();
  return (
    before.title === edit.title &&
    before.link === edit.link &&
    pictures === edit.pictureIds.join() &&
    words(before.captions) === words(edit.captions)
  );
}

async function writePost(
  { database, now }: Context,
  id: string,
  edit: PostEdit,
  isNew: boolean,
  status: Post['status'],
): Promise<void> {
  const values = {
    status,
    title: edit.title,
    summary: edit.summary,
    topic_id: edit.topicId,
    campaign_id: edit.campaignId,
    link: edit.link,
    link_key: edit.link === null ? null : linkKey(edit.link),
    networks: JSON.stringify([...new Set(edit.captions.flatMap(({ networks }) => networks))]),
    starts_at: edit.startsAt,
    expires_at: edit.expiresAt,
    changed_at: now.toISOString(),
  };
  if (!isNew) {
    await database.updateTable('posts').set(values).where('id', '=', id).execute();
    return;
  }
  await database
    .insertInto('posts')
    .values({ id, ...values, source: null, source_key: null, picture_address: null })
    .execute();
}

async function writeCaptions(
  { database, now }: Context,
  postId: string,
  { captions }: PostEdit,
): Promise<void> {
  await database.deleteFrom('captions').where('post_id', '=', postId).execute();
  for (const [position, { id, networks, locked, ...caption }] of captions.entries()) {
    const lists = { networks: JSON.stringify(networks), locked: JSON.stringify(locked) };
    await database
      .insertInto('captions')
      .values({ ...caption, ...lists, id: id ?? newId(now), post_id: postId, position })
      .execute();
  }
}

async function writePictures({ database }: Context, postId: string, ids: readonly string[]): Promise<void> {
  await database.deleteFrom('post_pictures').where('post_id', '=', postId).execute();
  for (const [position, id] of ids.entries()) {
    await database
      .insertInto('post_pictures')
      .values({ post_id: postId, position, picture_id: id })
      .execute();
  }
}
