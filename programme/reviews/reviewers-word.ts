import { z } from 'zod';
import { findingKey } from '#shared/reviews/finding-key.ts';
import { type ReviewedDraft, reviewBinding } from '#shared/reviews/review-binding.ts';
import type { Context } from '../context.ts';
import type { CheckedDraft, DraftToCheck } from '../shares/check-draft.ts';

/** What reviewers have said about a draft. `changed`: they approved another wording; `none`: they have said nothing. */
export type ReviewersWord =
  | { readonly kind: 'approved'; readonly reviewId: string }
  | { readonly kind: 'none' | 'declined' | 'changed' | 'expired' | 'rules-changed' };

export const findingKeys = z.array(z.string());

/** The last word on exactly this draft, by the one hash over all that a decision is bound to. */
export async function reviewersWord(
  { database, memberId, now }: Pick<Context, 'database' | 'memberId' | 'now'>,
  draft: DraftToCheck,
  { caption, pictureHash, checked }: Pick<CheckedDraft, 'caption' | 'pictureHash' | 'checked'>,
): Promise<ReviewersWord> {
  const decided = await database
    .selectFrom('reviews')
    .innerJoin('review_steps', 'review_steps.review_id', 'reviews.id')
    .select(['reviews.id', 'step', 'binding', 'pack_version', 'findings', 'expires_at'])
    .where('author_id', '=', memberId)
    .where('post_id', '=', draft.postId)
    .where('network', '=', draft.network)
    .where('step', 'in', ['approved', 'declined'])
    .orderBy('review_steps.position', 'desc')
    .execute();
  const word = decided.find(({ binding, pack_version }) => {
    const reviewed: ReviewedDraft = {
      author: memberId,
      post: draft.postId,
      network: draft.network,
      approved: caption.text,
      text: draft.text,
      pictureHash,
      altText: draft.altText,
      packVersion: pack_version ?? 0,
    };
    return reviewBinding(reviewed) === binding;
  });
  if (word === undefined) {
    return { kind: decided.some(({ step }) => step === 'approved') ? 'changed' : 'none' };
  }
  if (word.step === 'declined') return { kind: 'declined' };
  if ((word.expires_at ?? '') <= now.toISOString()) return { kind: 'expired' };
  const approved = new Set(findingKeys.parse(JSON.parse(word.findings)));
  const isStricter = checked.findings.some(
    (finding) => finding.severity !== 'advise' && !approved.has(findingKey(finding)),
  );
  return isStricter ? { kind: 'rules-changed' } : { kind: 'approved', reviewId: word.id };
}
