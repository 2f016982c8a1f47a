import type { Draft } from '#shared/contract/device.ts';
import type { Post } from '#shared/contract/post.ts';
import type { ReminderOutlook } from '#shared/contract/reminder.ts';
import type { Review } from '#shared/contract/review.ts';
import { crisisPause } from '#shared/crisis/crisis-pause.ts';
import { type Circumstances, draftToCheck } from '#shared/drafts/draft-to-check.ts';
import { isReviewedDraft } from '#shared/drafts/is-reviewed-draft.ts';
import { postWindow } from '#shared/drafts/post-window.ts';
import { checkPost } from '#shared/policy/check-post.ts';
import { ruleIds } from '#shared/policy/rule-ids.ts';
import type { RulesNow } from './rules-now.ts';

type Parts = {
  readonly draft: Draft;
  readonly post: Post;
  readonly rules: RulesNow;
  /** What a draft is judged by in the composer, so that both say the same. */
  readonly circumstances: Omit<Circumstances, 'language'>;
  /** The member's own requests for a review. */
  readonly reviews: readonly Review[];
};

/** What would be said now of the draft that a reminder is for. On the device, so that the draft stays there. */
export function judgeReminder({ draft, post, rules, circumstances, reviews }: Parts): ReminderOutlook {
  const caption = post.captions.find(({ id }) => id === draft.captionId);
  const isWritten = draft.text.trim() !== '';
  if (caption === undefined || !isWritten || postWindow(post, circumstances.now) !== 'open')
    return { kind: 'closed' };
  const { pack, crises } = rules;
  const asked = draftToCheck(draft, caption, post, { ...circumstances, language: 'en' });
  const pause = crisisPause(pack, crises, post.topicId, asked);
  if (pause !== null) return { kind: 'waits', title: pause.crisis.title };
  const isApproved = reviews.some((review) => review.holds === 'yes' && isReviewedDraft(review, draft));
  const stopping = checkPost(pack, asked).findings.find(
    ({ severity }) => severity === 'block' || (severity === 'review' && !isApproved),
  );
  const rule = ruleIds.find((id) => id === stopping?.rule);
  return rule === undefined ? { kind: 'ready' } : { kind: 'stopped', rule };
}
