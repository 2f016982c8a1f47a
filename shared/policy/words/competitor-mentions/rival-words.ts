/**
 * How one language speaks of other companies, as patterns over plain text (small letters, no marks, plain quotes). The name of
 * a competitor stands there as `rival`, whatever it was. Gaps are bounded.
 */
export type RivalWords = {
  /** Says that something is bad, about whatever the sentence speaks of. */
  readonly bad: readonly string[];
  /** Puts a rival down by its place in the sentence: compared, left behind, warned of. */
  readonly against: readonly string[];
  /** A rival's words, pictures or news handed on. */
  readonly passedOn: readonly string[];
  /** Looks like the above and is fair: "nothing against", "not bad", everyday subjects. */
  readonly fair: readonly string[];
  /** How a sentence begins that goes on about the one before. */
  readonly goesOn: string;
  /** Competitors without a name. */
  readonly unnamed: string;
  /** Stands in for the name in a fix. */
  readonly another: string;
};
