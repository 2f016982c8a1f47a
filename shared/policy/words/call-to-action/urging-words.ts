/**
 * How one language urges, as patterns over plain text (small letters, no marks, plain quotes; `~` is an address). `{name}`
 * stands for the words that `lexicon` has for it, `{brand}` for a name of the company or of a product. Gaps are bounded.
 */
export type UrgingWords = {
  /** What the frames are made of: verbs by what they urge to, things for sale, words that press. */
  readonly lexicon: Readonly<Record<string, string>>;
  /** Where a clause begins: urges to spend, or to hurry, whatever the text is about. */
  readonly spend: readonly string[];
  /** Where a clause begins: urges to act, which only matters where the text is about the company. */
  readonly act: readonly string[];
  /** Anywhere in a sentence, whatever the text is about: scarcity, price and plain advertising. */
  readonly anywhere: readonly string[];
  /** Anywhere in a sentence, where the text is about the company: advice, offers and invitations that press. */
  readonly pressing: readonly string[];
  /** Within an urging that begins a clause, these show that somebody tells of it. */
  readonly telling: string;
  /** Words after which a clause may begin, besides signs. */
  readonly before: string;
};
