/**
 * How one language hands on rumours and predicts what a company will do, as patterns over plain text (small letters, no marks,
 * plain quotes). `{brand}` stands for the pack's names, `{product}` for those
 * of products. Gaps are bounded.
 */
export type SpeculationWords = {
  /** Says that something was heard, leaked or is not official. */
  readonly sources: readonly string[];
  /** Says that something is guessed or expected. */
  readonly guesses: readonly string[];
  /** Speaks of what is to come, without a doubt. */
  readonly future: string;
  /** A product, price, deal or change at the top to come; how things are said that have happened is left out. */
  readonly moves: readonly string[];
  /** A site to be opened, closed or moved: people also say so of what everybody knows, so a source or a guess is needed. */
  readonly sites: string;
  /** What may be said of the future and is a rumour only where somebody is named as its source, or nobody is. */
  readonly talk: string;
  /** Prices and people that are not the company's. */
  readonly elsewhere: string;
  /** Something is coming, and it is not said what: counts with a source or a guess only. */
  readonly hints: string;
  /** The company and its people, other than by name. */
  readonly company: string;
  /** Keeps out of it: nothing is announced, do not spread rumours. */
  readonly denials: string;
  /** After one of these a denial does not count: "not announced yet, but …". */
  readonly but: string;
};
