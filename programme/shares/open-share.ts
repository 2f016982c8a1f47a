import { type Answer, refuse } from '#shared/contract/call-error.ts';
import type { Post } from '#shared/contract/post.ts';
import type { Share } from '#shared/contract/share.ts';
import type { ParsedInput } from '#shared/contract.ts';
import { checkPost } from '#shared/policy/check-post.ts';
import type { PostToCheck } from '#shared/policy/post-to-check.ts';
import type { Context } from '../context.ts';
import { openDemands } from '../handbook/open-demands.ts';
import { findPost } from '../posts/find-post.ts';
import { newId } from '../record/new-id.ts';
import { colleaguesTexts } from './colleagues-texts.ts';
import { measureCraft } from './measure-craft.ts';
import { pictureToCheck } from './picture-to-check.ts';
import { foundShare } from './share-rows.ts';
import { sharedText } from './shared-text.ts';

type Opening = ParsedInput<'share.open'>;

/**
 * Records that a member opened a network's share page with this text, after the check that the window made too.
 * The same post on the same network is one share: opening it again changes its text, never its evidence.
 */
export async function openShare(context: Context, opening: Opening): Promise<Answer<Share>> {
  if ((await openDemands(context)).holdsSharing) {
    return refuse(
      'conflict',
      'handbook.read-first',
      'Sharing waits until you have read what changed in the handbook.',
    );
  }
  const post = await findPost(context, opening.postId);
  if (post === null) return refuse('missing', 'post.missing', 'This post is not there, or not any more.');
  if (!isShareable(post, context.now.toISOString())) {
    return refuse('conflict', 'post.not-shareable', 'This post cannot be shared now.');
  }
  const caption = post.captions.find(
    ({ id, networks }) => id === opening.captionId && networks.includes(opening.network),
  );
  if (caption === undefined)
    return refuse(
      'missing',
      'caption.missing',
      'This caption is not there any more, or not for this network.',
    );
  const images = await pictureToCheck(context, opening, post);
  if (images === null) {
    return refuse(
      'missing',
      'picture.missing',
      'This picture is neither one of the post’s nor a member’s own.',
    );
  }
  const pack = await context.packInForce();
  const toCheck: PostToCheck = {
    text: opening.text,
    network: opening.network,
    now: context.now.toISOString(),
    language: opening.language,
    approved: caption.text,
    locked: caption.locked,
    ...(opening.country === null ? {} : { country: opening.country }),
    role: context.roles.includes('spokesperson') ? 'spokesperson' : 'member',
    ...(post.link === null ? {} : { link: post.link }),
    colleagues: await colleaguesTexts(context, post.id),
    images,
  };
  const checked = checkPost(pack, toCheck);
  if (checked.verdict === 'review' || checked.verdict === 'block') {
    const message = 'The policy checks stop this text.';
    return refuse('invalid', 'share.stopped', message, { findings: [...checked.findings] });
  }
  const shareId = await writeShare(context, opening, post, pack.version);
  await context.database
    .insertInto('share_openings')
    .values({
      id: newId(context.now),
      share_id: shareId,
      at: context.now.toISOString(),
      caption_id: caption.id,
      approved: caption.text,
      text: opening.text,
      picture_id: opening.pictureId,
      alt_text: opening.altText,
      country: opening.country,
      verdict: checked.verdict,
      pack_version: pack.version,
      ...measureCraft(pack, toCheck),
    })
    .execute();
  context.announce('shares');
  return foundShare(context, shareId);
}

function isShareable(post: Post, now: string): boolean {
  return (
    post.status === 'approved' && post.startsAt <= now && (post.expiresAt === null || post.expiresAt > now)
  );
}

async function writeShare(
  { database, memberId, now }: Context,
  opening: Opening,
  post: Post,
  packVersion: number,
): Promise<string> {
  const written = { ...sharedText(opening, post), pack_version: packVersion };
  const { id } = await database
    .insertInto('shares')
    .values({
      ...written,
      id: newId(now),
      member_id: memberId,
      post_id: post.id,
      network: opening.network,
      evidence: 'opened',
      is_dropped: 0,
      address: null,
      opened_at: now.toISOString(),
      declared_at: null,
      linked_at: null,
    })
    .onConflict((conflict) =>
      conflict.columns(['member_id', 'post_id', 'network']).doUpdateSet(({ eb, ref }) => ({
        ...written,
        is_dropped: 0,
        opened_at: eb
          .case()
          .when(ref('shares.evidence'), '=', 'opened')
          .then(ref('excluded.opened_at'))
          .else(ref('shares.opened_at'))
          .end(),
      })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
