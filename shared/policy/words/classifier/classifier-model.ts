/** What a trained classifier is made of; `bench/quality/train.ts` writes it. */
export type ClassifierModel = {
  /** By label, in their order: what a text has to reach beyond 0 is worked into it. */
  readonly biases: readonly number[];
  /** By label: a text that scores lower is unlike it for certain. */
  readonly unlike: readonly number[];
  /** By label: one step of a weight. */
  readonly steps: readonly number[];
  /** Base64 of the hashes of the features in rising order, each as what it adds to the one before (LEB128). */
  readonly features: string;
  /** Base64 of a weight in steps, one signed byte for each feature and label. */
  readonly weights: string;
};
