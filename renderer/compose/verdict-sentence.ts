import type { Finding, Severity, Verdict } from '#shared/policy/finding.ts';
import type { Text } from '../text/en.ts';
import type { AnyObstacle } from './share-obstacle.ts';

export type VerdictSentence = {
  readonly verdict: Verdict;
  readonly sentence: string;
  /** What to do about it; null where there is nothing to do. */
  readonly advice: string | null;
  readonly canShare: boolean;
};

type Judged = {
  readonly verdict: Verdict;
  readonly findings: readonly Pick<Finding, 'severity' | 'message'>[];
};

/** The verdict as a sentence beside the button. An empty text and a closed post are never ready, whatever the rules say. */
export function verdictSentence(
  text: Text['compose'],
  draft: string,
  checked: Judged,
  obstacle: AnyObstacle | null,
  /** The sentence for a draft that a reviewer has approved as it is; null for any other. */
  approved: string | null = null,
): VerdictSentence {
  if (obstacle === 'closed') {
    return { verdict: 'block', sentence: text.notNow, advice: null, canShare: false };
  }
  if (draft.trim() === '') {
    return { verdict: 'block', sentence: text.nothingWritten, advice: null, canShare: false };
  }
  const { verdict, findings } = checked;
  const isApproved = verdict === 'review' && approved !== null;
  const isAllowed = verdict === 'clear' || verdict === 'advise' || isApproved;
  if (obstacle !== null && isAllowed) {
    const sentence = {
      server: text.mastodonServerNeeded,
      handbook: text.handbookFirst,
      reading: text.stillReading,
      unread: text.pictureUnread,
    };
    return { verdict: 'advise', sentence: sentence[obstacle], advice: null, canShare: false };
  }
  if (verdict === 'clear') return { verdict, sentence: text.ready, advice: null, canShare: true };
  if (verdict === 'advise') {
    return { verdict, sentence: text.suggestions(findings.length), advice: null, canShare: true };
  }
  if (isApproved) return { verdict: 'clear', sentence: approved, advice: null, canShare: true };
  const message = firstMessage(findings, verdict);
  const more = findings.filter(({ severity }) => severity === verdict).length - 1;
  return verdict === 'review'
    ? { verdict, sentence: text.needsReviewer(message, more), advice: text.reviewAdvice, canShare: false }
    : { verdict, sentence: text.cannotBeShared(message, more), advice: text.blockAdvice, canShare: false };
}

function firstMessage(findings: Judged['findings'], severity: Severity): string {
  return findings.find((finding) => finding.severity === severity)?.message ?? '';
}

/** A draft that waits for a crisis, whatever else could be said of it. */
export function pausedVerdict(text: Text['crisis'], title: string): VerdictSentence {
  return { verdict: 'review', sentence: text.paused(title), advice: text.pausedAdvice, canShare: false };
}
