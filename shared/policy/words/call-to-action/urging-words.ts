/**
 * How one language urges people to act or to spend, as patterns over plain text (small letters, no marks, plain quotes).
 * `{brand}` stands for the pack's names. Gaps are bounded.
 */
export type UrgingWords = {
  /** Urges to spend; only where a clause begins. */
  readonly spend: readonly string[];
  /** Urges to do something else for the company; only where a clause begins, in a post about the company. */
  readonly act: readonly string[];
  /** Urges wherever it stands in a sentence. */
  readonly anywhere: readonly string[];
  /** The last words before a clause, where no punctuation parts it off. */
  readonly before: string;
};
