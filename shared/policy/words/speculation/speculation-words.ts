/**
 * What tells in one language whose news it is and that it is none, as patterns over plain text (small letters, no marks, plain quotes).
 * `{brand}` stands for the pack's names. Gaps are bounded.
 */
export type SpeculationWords = {
  /** Prices and people that are not the company's. */
  readonly elsewhere: string;
  /** The company and its people. */
  readonly company: string;
  /** Keeps out of it: nothing is announced, do not spread rumours. */
  readonly denials: string;
  /** After one of these a denial does not count: "not announced yet, but …". */
  readonly but: string;
};
