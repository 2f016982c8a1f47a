/**
 * The words that claims are made of, by what they say, in one language: entries with commas between them, in plain small letters.
 * `*` stands for any letters of the same word, `#` for a number.
 */
export type ClaimLexicon = {
  // promises
  readonly vow: string;
  /** The same beside a product only. */
  readonly assurance: string;
  readonly no: string;
  readonly fail: string;
  readonly trouble: string;
  readonly always: string;
  readonly works: string;
  readonly whatever: string;
  readonly forever: string;
  readonly independent: string;
  readonly grid: string;
  readonly blackout: string;
  readonly spared: string;
  readonly last: string;
  readonly buy: string;
  // the best
  readonly most: string;
  readonly peerless: string;
  readonly nobody: string;
  readonly only: string;
  readonly thing: string;
  readonly compare: string;
  readonly market: string;
  readonly ahead: string;
  readonly others: string;
  readonly impossible: string;
  // comparisons
  readonly better: string;
  readonly than: string;
  readonly fraction: string;
  readonly outdo: string;
  // money
  readonly bill: string;
  readonly cut: string;
  readonly vanish: string;
  readonly forget: string;
  readonly pay: string;
  readonly less: string;
  readonly save: string;
  readonly free: string;
  readonly energy: string;
  readonly payback: string;
  readonly gain: string;
  readonly worth: string;
  readonly home: string;
  readonly state: string;
  readonly funds: string;
  readonly mostOfIt: string;
  // health
  readonly ill: string;
  readonly relief: string;
  readonly sleep: string;
  readonly well: string;
  readonly healthy: string;
  readonly clean: string;
  readonly air: string;
  // environment
  readonly planet: string;
  readonly kind: string;
  readonly carbon: string;
  readonly green: string;
  /** Looks like a word of a claim and is none. */
  readonly harmless: string;
  /** Those who buy. */
  readonly customer: string;
  readonly every: string;
  /** What customers are said to be, or not to do. */
  readonly content: string;
  readonly even: string;
  readonly hardship: string;
  readonly itself: string;
  /** An intensifier. */
  readonly much: string;
  /** What a product is praised for. */
  readonly virtue: string;
  /** The company's products; from the pack. */
  readonly product: string;
  readonly with: string;
  /** Who is promised something. */
  readonly you: string;
  /** Those who work on it. */
  readonly crew: string;
  readonly likeUs: string;
  readonly dated: string;
  readonly worry: string;
  readonly over: string;
  readonly harm: string;
  readonly wins: string;
  /** What a product is said to do; stands right behind its name. */
  readonly does: string;
  /** Things around a product that are no praise of it. */
  readonly neutral: string;
  readonly rivals: string;
  readonly sentBack: string;
  readonly mad: string;
  /** A number. */
  readonly count: string;
  /** Between two numbers that make a share. */
  readonly ratio: string;
  readonly like: string;
  readonly survives: string;
  // what a sentence is about
  /** The author. */
  readonly self: string;
  /** What the company's trade is about, named or not. */
  readonly topic: string;
  // what is no claim
  readonly everyday: string;
  readonly expected: string;
  /** Not until this one. */
  readonly never: string;
  /** So much of it, so good. */
  readonly soMuch: string;
  /** What makers do. */
  readonly makes: string;
  /** A part of a hundred. */
  readonly share: string;
  /** Those who are believed. */
  readonly expert: string;
  /** What they say of it. */
  readonly advise: string;
  /** What one does with a noise. */
  readonly hear: string;
  /** Turns it into another. */
  readonly change: string;
  /** What is said to become another. */
  readonly life: string;
  /** What a list of nothings counts up. */
  readonly noise: string;
  /** Nothing of it, in such a list. */
  readonly none: string;
};
