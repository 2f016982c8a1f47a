/** How one language asks for reactions. Patterns over plain text. */
export type BaitWords = {
  /** Urgings that are bait wherever they stand. */
  readonly anywhere: readonly string[];
  /** Urgings that are bait where a clause begins, or after words that ask: elsewhere somebody tells a story. */
  readonly asUrging: readonly string[];
  /** Words after which an urging begins, besides signs and lines: "please". */
  readonly urgingAfter: string;
  /** Ahead in the same clause, these turn the asking round: "please don't". */
  readonly unasking: string;
};
