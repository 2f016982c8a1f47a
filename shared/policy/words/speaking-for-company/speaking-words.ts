/** How one language speaks as a company, and how it says the same without. */
export type SpeakingWords = {
  readonly lexicon: SpeakingLexicon;
  /** Puts an own view in the place of an official word. */
  readonly inMyView: string;
  /** Hands a customer's question over. */
  readonly handOver: string;
};

/**
 * The words with which one language speaks as a company, by what they say: in plain letters, parted by commas; `*` stands for any
 * letters more. What they make together is said in `speaking-acts.ts`.
 */
export type SpeakingLexicon = {
  // who
  readonly we: string;
  readonly me: string;
  /** The company in other words than its name. */
  readonly firm: string;
  /** Those of it who come, call and mend. */
  readonly staff: string;
  // to whom
  readonly you: string;
  readonly customer: string;
  // in whose name
  readonly behalf: string;
  readonly role: string;
  readonly asFirm: string;
  /** An official paper or word by its name. */
  readonly statement: string;
  readonly official: string;
  /** What official words begin with: states, clarifies. */
  readonly declare: string;
  /** The company says. */
  readonly says: string;
  /** What is its position. */
  readonly line: string;
  /** Takes sides: only counts of "we at …". */
  readonly stand: string;
  // its word
  /** What a company does when it gives its word: promises, denies, regrets. */
  readonly word: string;
  /** The same of a first person. */
  readonly deny: string;
  readonly promise: string;
  readonly never: string;
  /** What a company is accused of. */
  readonly wrong: string;
  readonly untrue: string;
  readonly report: string;
  readonly blame: string;
  /** Prices, jobs and sites that stay. */
  readonly keeps: string;
  readonly hire: string;
  readonly applicant: string;
  /** What applicants are promised. */
  readonly job: string;
  // its service
  readonly will: string;
  readonly get: string;
  /** Money back, a gift, a new one. */
  readonly remedy: string;
  /** What a company pays in the third person. */
  readonly pays: string;
  readonly help: string;
  readonly sorry: string;
  readonly trouble: string;
  readonly thanksFor: string;
  readonly ask: string;
  /** What a service desk asks for. */
  readonly caseNumber: string;
  /** Only a service desk says so: your complaint has been passed on, at our expense. */
  readonly desk: string;
  readonly dear: string;
  /** What the company's trade is about. */
  readonly matter: string;
  // what turns it round
  /** In the same sentence, somebody speaks for himself. */
  readonly ownView: string;
  /** Ahead of it: "I cannot". */
  readonly turned: string;
  /** Anywhere in it: no promise, and no help from here. */
  readonly unsaid: string;
  /** Ahead of it: somebody else does it. */
  readonly other: string;
  /** Cake, choirs, bicycles: what people promise each other without any harm. */
  readonly everyday: string;
};
