import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { plain } from '#shared/policy/reading/plain-text.ts';
import { textFeatures, wordsToWeigh } from '#shared/policy/reading/text-features.ts';
import { type Label, labels } from '#shared/policy/words/classifier/labels.ts';

const folder = join(import.meta.dirname, '..', 'sentences');

/** `clean` is like none of the labels, and often near one. */
const line = z.strictObject({ label: z.enum([...labels, 'clean']), text: z.string() });

/** A text that one label is said of, as the classifier sees it. */
export type LabelledSentence = {
  readonly label: z.infer<typeof line>['label'];
  readonly features: readonly number[];
};

/** A sentence of the first may well be one of the second, so it says nothing about it. */
const mayBe: Partial<Record<LabelledSentence['label'], readonly Label[]>> = {
  claim: ['speculation', 'speaking'],
  speaking: ['claim'],
  harassment: ['claim'],
};

/** Whether a sentence is an example for (1) or against (0) a label; null where it is neither. */
export function isOf(label: Label, { label: said }: LabelledSentence): 0 | 1 | null {
  if (said === label) return 1;
  return mayBe[said]?.includes(label) === true ? null : 0;
}

/** All labelled sentences, and a fingerprint of them. */
export function readSentences(): {
  readonly sentences: readonly LabelledSentence[];
  readonly fingerprint: string;
} {
  const hash = createHash('sha256');
  const sentences = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      hash.update(text);
      return text.split('\n').filter((json) => json !== '');
    })
    .map((json): LabelledSentence => {
      const { label, text } = line.parse(JSON.parse(json));
      return { label, features: [...textFeatures(wordsToWeigh(plain(text)))] };
    });
  return { sentences, fingerprint: hash.digest('hex').slice(0, 16) };
}
