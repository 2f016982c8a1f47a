import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { Review } from '#shared/contract/review.ts';
import type { Context } from '../context.ts';
import { type ReviewRow, type Steps, selectReviews, stepsOf, toReview } from './review-rows.ts';

export type WholeReview = { readonly row: ReviewRow; readonly steps: Steps };

/** A review by its id, whosever it is; null where there is none. */
export async function findReview(context: Context, reviewId: string): Promise<WholeReview | null> {
  const row = await selectReviews(context).where('reviews.id', '=', reviewId).executeTakeFirst();
  const steps = (await stepsOf(context, [reviewId])).get(reviewId);
  return row === undefined || steps === undefined ? null : { row, steps };
}

/** One of the member's own reviews, as a call answers it. */
export async function foundReview(context: Context, reviewId: string): Promise<Answer<Review>> {
  const found = await findReview(context, reviewId);
  return found === null || found.row.author_id !== context.memberId
    ? refuse('missing', 'review.missing', 'There is no such review.')
    : accept(await toReview(context, found.row, found.steps));
}
