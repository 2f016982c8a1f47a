import { createHash } from 'node:crypto';
import { type Answer, refuse } from '#shared/contract/call-error.ts';
import { hashOfOwnPicture } from '#shared/contract/own-picture-id.ts';
import type { Review } from '#shared/contract/review.ts';
import type { ParsedInput } from '#shared/contract.ts';
import type { Context } from '../context.ts';
import { keepPicture } from '../pictures/keep-picture.ts';
import { readPicture } from '../pictures/read-picture.ts';
import { newId } from '../record/new-id.ts';
import { checkDraft } from '../shares/check-draft.ts';
import { addStep } from './add-step.ts';
import { foundReview } from './found-review.ts';
import type { KeptCheck } from './review-rows.ts';

type Asking = ParsedInput<'review.ask'>;

/** Puts a draft before the reviewers: the first moment that any of it leaves its author's device. */
export async function askReview(context: Context, asking: Asking): Promise<Answer<Review>> {
  const judged = await checkDraft(context, asking);
  if (!judged.ok) return judged;
  const { caption, pictureHash, asked, checked } = judged.value;
  if (checked.verdict === 'block') {
    const message = 'The policy checks stop this text, and a reviewer cannot change that.';
    return refuse('invalid', 'review.blocked', message, { findings: [...checked.findings] });
  }
  if (!(await keepOwnPicture(context, asking))) {
    return refuse('invalid', 'picture.missing', 'The picture’s file is not the one that the draft has.');
  }
  const { database, memberId, now } = context;
  const before = await lastOf(context, asking);
  if (before !== null) await addStep(context, { review_id: before, step: 'withdrawn', note: '' });
  const id = newId(now);
  const { now: _now, language: _language, colleagues: _colleagues, ...kept } = asked;
  await database
    .insertInto('reviews')
    .values({
      id,
      author_id: memberId,
      post_id: asking.postId,
      network: asking.network,
      caption_id: caption.id,
      approved: caption.text,
      text: asking.text,
      picture_id: asking.pictureId,
      picture_hash: pictureHash,
      alt_text: asking.altText,
      note: asking.note,
      checked: JSON.stringify(kept satisfies KeptCheck),
      follows: before,
      asked_at: now.toISOString(),
    })
    .execute();
  await addStep(context, { review_id: id, step: 'asked', note: asking.note });
  context.announce('reviews');
  return foundReview(context, id);
}

/** The member's newest request for the same post and network, whatever came of it; null for a first one. */
async function lastOf({ database, memberId }: Context, { postId, network }: Asking): Promise<string | null> {
  const row = await database
    .selectFrom('reviews')
    .innerJoin('review_steps', 'review_steps.review_id', 'reviews.id')
    .select('reviews.id')
    .where('step', '=', 'asked')
    .where('author_id', '=', memberId)
    .where('post_id', '=', postId)
    .where('network', '=', network)
    .orderBy('review_steps.position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Keeps the file of a member's own picture, so that a reviewer can see it. False where it is not the file that its id names. */
async function keepOwnPicture(
  { database }: Context,
  { pictureId, picture, altText }: Asking,
): Promise<boolean> {
  const sha256 = pictureId === null ? null : hashOfOwnPicture(pictureId);
  if (pictureId === null || sha256 === null) return true;
  if ((await readPicture(database, pictureId)) !== null) return true;
  if (picture === null) return false;
  const bytes = Buffer.from(picture.base64, 'base64');
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) return false;
  const { mime, width, height } = picture;
  await keepPicture(database, { id: pictureId, width, height, alt: altText }, { mime, bytes });
  return true;
}
