import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { Caption, Post } from '#shared/contract/post.ts';
import type { ParsedInput } from '#shared/contract.ts';
import { crisisPause } from '#shared/crisis/crisis-pause.ts';
import { checkPost } from '#shared/policy/check-post.ts';
import type { CompiledPack } from '#shared/policy/compile-pack.ts';
import type { CheckedPost, PostToCheck } from '#shared/policy/post-to-check.ts';
import type { Context } from '../context.ts';
import { activeCrises } from '../crises/crisis-rows.ts';
import { findPost } from '../posts/find-post.ts';
import { colleaguesTexts } from './colleagues-texts.ts';
import { pictureToCheck } from './picture-to-check.ts';

export type DraftToCheck = Omit<ParsedInput<'share.open'>, 'server'>;

export type CheckedDraft = {
  readonly post: Post;
  readonly caption: Caption;
  /** SHA-256 of the picture's file; empty where there is none. */
  readonly pictureHash: string;
  readonly pack: CompiledPack;
  readonly asked: PostToCheck;
  readonly checked: CheckedPost;
};

/** Judges a draft that its author lets out, by the record's own post and rules; refused where there is nothing to judge it by. */
export async function checkDraft(context: Context, draft: DraftToCheck): Promise<Answer<CheckedDraft>> {
  const post = await findPost(context, draft.postId);
  if (post === null) return refuse('missing', 'post.missing', 'This post is not there, or not any more.');
  if (!isShareable(post, context.now.toISOString())) {
    return refuse('conflict', 'post.not-shareable', 'This post cannot be shared now.');
  }
  const caption = post.captions.find(
    ({ id, networks }) => id === draft.captionId && networks.includes(draft.network),
  );
  if (caption === undefined) {
    const message = 'This caption is not there any more, or not for this network.';
    return refuse('missing', 'caption.missing', message);
  }
  const picture = await pictureToCheck(context, draft, post);
  if (picture === null) {
    const message = 'This picture is neither one of the post’s nor a member’s own.';
    return refuse('missing', 'picture.missing', message);
  }
  const pack = await context.packInForce();
  const asked: PostToCheck = {
    text: draft.text,
    network: draft.network,
    now: context.now.toISOString(),
    language: draft.language,
    approved: caption.text,
    locked: caption.locked,
    ...(draft.country === null ? {} : { country: draft.country }),
    role: context.roles.includes('spokesperson') ? 'spokesperson' : 'member',
    ...(post.link === null ? {} : { link: post.link }),
    colleagues: await colleaguesTexts(context, post.id),
    images: picture.images,
  };
  const crises = await activeCrises(context.database);
  const pause = crisisPause(pack, crises, post.topicId, asked);
  if (pause !== null) {
    const { title } = pause.crisis;
    return refuse('conflict', 'crisis.paused', `This waits until “${title}” is over.`, { values: { title } });
  }
  const checked = checkPost(pack, asked);
  return accept({
    post,
    caption,
    pictureHash: picture.sha256,
    pack,
    asked,
    checked,
  });
}

function isShareable(post: Post, now: string): boolean {
  return (
    post.status === 'approved' && post.startsAt <= now && (post.expiresAt === null || post.expiresAt > now)
  );
}
