/**
 * How one language makes claims about a company and what it sells, as patterns over plain text (small letters, no marks, plain
 * quotes). `{brand}` stands for the pack's names, `{product}` for those of products. Gaps are bounded.
 */
export type ClaimWords = {
  /** A result is promised. */
  readonly promise: readonly string[];
  /** The best, the only one, the leader. */
  readonly superlative: readonly string[];
  /** Better than others. */
  readonly comparison: readonly string[];
  /** Savings, value, costs that vanish. */
  readonly money: readonly string[];
  readonly health: readonly string[];
  readonly environment: readonly string[];
  /** What the company sells, by name or by kind. */
  readonly products: string;
  /** Other words that may stand for it or for its customers. */
  readonly ours: string;
  /** Everyday turns that look like claims. */
  readonly everyday: string;
};
