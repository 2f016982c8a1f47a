import type { RefusalReason } from '#shared/contract/call-error.ts';

export type FeedReason = Extract<RefusalReason, `feed.${string}`>;

/** Ends the reading of a feed from within a parser. `readFeed` turns it into a refusal. */
export class FeedFault extends Error {
  readonly reason: FeedReason;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(reason: FeedReason, message: string, values: Readonly<Record<string, string | number>> = {}) {
    super(message);
    this.reason = reason;
    this.values = values;
  }
}
