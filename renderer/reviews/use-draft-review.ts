import type { Review } from '#shared/contract/review.ts';
import { isReviewedDraft } from '#shared/drafts/is-reviewed-draft.ts';
import { useAnswer } from '../call/use-answer.ts';
import type { OpenDraft } from '../compose/open-draft.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';

/** What reviewers have to do with a draft as it is now. */
export type DraftReview = {
  /** The member's newest request for this post and network, unless it was taken back; null where there is none. */
  readonly latest: Review | null;
  /** The one that waits. */
  readonly waiting: Review | null;
  /** Whether the newest request is about exactly this draft. */
  readonly isSame: boolean;
  /** The sentence for a draft that is approved exactly as it is, by rules that still say the same. */
  readonly approved: string | null;
};

export function useDraftReview(draft: OpenDraft): DraftReview {
  const { reviews } = useText();
  const format = useFormat();
  const mine = useAnswer('review.mine', {}).data ?? [];
  const ofDraft = mine.filter(({ postId, network }) => postId === draft.postId && network === draft.network);
  const approval = ofDraft.find((review) => review.holds === 'yes' && isReviewedDraft(review, draft));
  const newest = ofDraft[0];
  const latest = newest === undefined || newest.state === 'withdrawn' ? null : newest;
  return {
    latest,
    waiting: latest?.state === 'asked' ? latest : null,
    isSame: latest !== null && isReviewedDraft(latest, draft),
    approved: approval?.expiresAt ? reviews.approvedUntil(format.moment(approval.expiresAt)) : null,
  };
}
