/**
 * Words of harassment in one language that need no sentence around them. Patterns of what is harmless are over plain text: small letters, no marks, plain quotes,
 * one space; their gaps are bounded. Lists are separated by white space, terms of several words by `_`.
 */
export type HarassmentWords = {
  /** Abusive wherever they stand: slurs, obscenities, profanity. */
  readonly always: string;
  /** Insults that people also say of themselves, or quote. */
  readonly insults: string;
  /** Abusive in this language only: another one has an innocent word of the same letters. */
  readonly inThisLanguage: string;
  /** Only with exactly these marks: `coño` is no `cono`. */
  readonly withMarks: string;
  /** Medicine, places, names, animals, titles: what is inside one of these is fine. */
  readonly harmless: readonly string[];
  /** Who speaks of himself or herself; followed by an insult it is no harassment. */
  readonly ofOneself: string;
  /** Verbs and nouns that say, around a quotation, that these are somebody else's words. */
  readonly reporting: string;
  /** What stands right before somebody else's words where there are no quotation marks. */
  readonly naming: string;
  /** The same, right behind them. */
  readonly namingBehind: string;
};
