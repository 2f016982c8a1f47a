import type { Draft } from '../contract/device.ts';
import type { Review } from '../contract/review.ts';

/** Whether a review is about exactly this draft, to the letter and the picture. */
export function isReviewedDraft(review: Review, draft: Omit<Draft, 'savedAt'>): boolean {
  return (
    review.postId === draft.postId &&
    review.network === draft.network &&
    review.text === draft.text &&
    review.pictureId === draft.pictureId &&
    review.altText === draft.altText &&
    review.captionId === draft.captionId
  );
}
