/** What one language has for topics that a pack lists in English. Patterns are over plain text. */
export type TopicWords = {
  /** Plain listed term → other words for the same. */
  readonly sameAs: Readonly<Record<string, readonly string[]>>;
  /** Listed terms of the form on the left, with `{x}` for any thing → other ways to say it. */
  readonly turns: Readonly<Record<string, readonly string[]>>;
  /** Phrases in which a listed everyday word means something else. */
  readonly harmless: string;
  /** Makes an everyday word of business one of the company's own figures. */
  readonly ofCompany: string;
  /** Makes it somebody else's: a cake sale, a club, a film. */
  readonly ofOthers: string;
};
