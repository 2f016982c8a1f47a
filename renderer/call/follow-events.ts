import type { QueryClient } from '@tanstack/react-query';
import type { ProgrammeEvent } from '#shared/contract/events.ts';
import { onEvent } from './call.ts';

/** Which calls are asked again when an area has changed, by the first part of their name. */
const asksAgain: Record<ProgrammeEvent['changed'], readonly string[]> = {
  posts: ['post.', 'reminder.'],
  shares: ['share.', 'post.'],
  reviews: ['review.'],
  suggestions: ['suggestion.'],
  crises: ['crisis.', 'review.', 'reminder.'],
  reminders: ['reminder.'],
  departures: ['privacy.'],
  points: ['points.', 'season.', 'group.', 'correction.', 'share.offer', 'reward.preview', 'finance.'],
  rewards: ['reward.', 'finance.'],
  redemptions: ['redemption.', 'reward.', 'finance.'],
  policy: ['policy.', 'handbook.', 'contact.', 'review.', 'reminder.'],
  'pack-draft': ['policy.draft'],
  accounts: ['account.'],
  settings: ['settings.'],
  drafts: ['draft.', 'reminder.'],
  'false-alarms': ['falseAlarm.'],
  evidence: ['evidence.'],
};

/** Keeps answers true while the record changes, in this window or another. Gives the function that ends it. */
export function followEvents(client: QueryClient): () => void {
  return onEvent(({ changed }) => {
    void client.invalidateQueries({
      predicate: ({ queryKey }) => asksAgain[changed].some((start) => String(queryKey[0]).startsWith(start)),
    });
  });
}
