import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fitted } from './fit-weights.ts';

const file = join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  'shared',
  'policy',
  'words',
  'classifier',
  'model.ts',
);

/** A label's weights, the score that a text has to reach, and how far below it a text is unlike the label for certain. */
export type Trained = { readonly fitted: Fitted; readonly threshold: number; readonly unlike: number };

/** Writes the model as data; `hashes` are those of the features, by place. */
export function writeModel(
  hashes: readonly number[],
  trained: readonly Trained[],
  fingerprint: string,
): number {
  const order = hashes.map((_, place) => place).sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
  const features: number[] = [];
  let before = 0;
  for (const place of order) {
    const hash = hashes[place] ?? 0;
    features.push(...leb128(hash - before));
    before = hash;
  }
  const steps = trained.map(({ fitted }) => Math.max(...fitted.weights.map(Math.abs)) / 127);
  const weights = order.flatMap((place) =>
    trained.map(({ fitted }, label) => Math.round((fitted.weights[place] ?? 0) / (steps[label] ?? 1))),
  );
  const text = `import type { ClassifierModel } from './classifier-model.ts';

// Written by \`npm run train\` from the sentences in bench/quality/sentences; their fingerprint: ${fingerprint}.
export const model: ClassifierModel = {
  biases: [${trained.map(({ fitted, threshold }) => Number((fitted.bias - threshold).toFixed(4))).join(', ')}],
  unlike: [${trained.map(({ unlike }) => Number(unlike.toFixed(4))).join(', ')}],
  steps: [${steps.map((step) => Number(step.toPrecision(6))).join(', ')}],
  features:
    '${Buffer.from(features).toString('base64')}',
  weights:
    '${Buffer.from(Int8Array.from(weights).buffer).toString('base64')}',
};
`;
  writeFileSync(file, text);
  return text.length;
}

function leb128(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return [...bytes, rest];
}
