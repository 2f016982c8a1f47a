/**
 * The words with which one language hands on and makes up news of a company, in plain letters, parted by commas; `*` stands for any
 * letters more. What they make together is said in `find-rumours.ts`.
 */
export type RumourLexicon = {
  /** Somebody has said so, or it was seen or overheard. */
  readonly source: string;
  /** It ought not to be told. */
  readonly secret: string;
  /** A bet, a prophecy, a conclusion. */
  readonly guess: string;
  /** Says no more than that one thinks so: counts of what is to come only. */
  readonly feeling: string;
  /** A time to come. */
  readonly soon: string;
  /** Bids others look at a place or keep a day free. */
  readonly teaser: string;
  /** Is the company's news by itself. */
  readonly event: string;
  /** What companies do with what they have. */
  readonly change: string;
  /** How something comes to be had. */
  readonly launch: string;
  /** Not as it was until now. */
  readonly fresh: string;
  /** What a company has, makes and is led by. */
  readonly matter: string;
  /** Weather, food, games, family: what people guess about without any harm. */
  readonly everyday: string;
};
