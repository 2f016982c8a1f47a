/** How one language speaks as a company. Patterns over plain text; `{company}` is its name. */
export type SpeakingWords = {
  /** Speaking in its name, or giving its official word. */
  readonly inItsName: readonly string[];
  /** The company as one that promises, denies, regrets. */
  readonly itsWord: readonly string[];
  /** Promising customers something, or answering their complaint, as only the company can. */
  readonly service: readonly string[];
  /** Near one of these, in the same sentence, somebody speaks for himself. */
  readonly ownView: string;
  /** Ahead of it, these turn it round: "I cannot". */
  readonly notSpeaking: string;
  /** Puts an own view in the place of an official word. */
  readonly inMyView: string;
  /** Hands a customer's question over. */
  readonly handOver: string;
};
