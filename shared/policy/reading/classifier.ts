import type { ClassifierModel } from '../words/classifier/classifier-model.ts';
import { labels } from '../words/classifier/labels.ts';
import { model } from '../words/classifier/model.ts';
import { onceForText } from './once-for-text.ts';
import { textFeatures } from './text-features.ts';

/** A text of which fewer features are known is like nothing. */
const leastKnown = 8;

/** Scores by label: above 0 where a text is like those of the label. */
export type Scores = readonly number[];

/** The weights of one feature begin at this place. */
type Known = { readonly places: ReadonlyMap<number, number>; readonly weights: Int8Array };

let known: Known | undefined;

/**
 * How much a text is like labelled ones, label by label: logistic regression over the features of its words, read in their number so that a
 * longer text is not like everything.
 */
export function scoresOf(words: readonly string[]): Scores {
  return scoresOfText(words.join(' '));
}

const scoresOfText = onceForText((words): Scores => {
  known ??= unpacked(model);
  const { places, weights } = known;
  const sums = labels.map(() => 0);
  let count = 0;
  for (const feature of textFeatures(words.split(' '))) {
    const place = places.get(feature);
    if (place === undefined) continue;
    count += 1;
    for (let label = 0; label < sums.length; label += 1)
      sums[label] = (sums[label] ?? 0) + (weights[place + label] ?? 0);
  }
  if (count < leastKnown) return labels.map(() => Number.NEGATIVE_INFINITY);
  return sums.map(
    (sum, label) => (sum * (model.steps[label] ?? 0)) / Math.sqrt(count) + (model.biases[label] ?? 0),
  );
});

/** Whether a text is so unlike a label, given by its place, that hardly any labelled one is; of a text of which too little is known that is not said. */
export function isUnlike(scores: Scores, label: number): boolean {
  const score = scores[label] ?? 0;
  return Number.isFinite(score) && score < (model.unlike[label] ?? Number.NEGATIVE_INFINITY);
}

/** How much one feature speaks for a label, given by its place; nothing where it is not known. */
export function weightOf(feature: number, label: number): number {
  known ??= unpacked(model);
  const place = known.places.get(feature);
  return place === undefined ? 0 : (known.weights[place + label] ?? 0);
}

function unpacked({ features, weights }: ClassifierModel): Known {
  const places = new Map<number, number>();
  const bytes = bytesOf(features);
  let feature = 0;
  for (let at = 0; at < bytes.length; ) {
    let added = 0;
    let factor = 1;
    let byte = 0x80;
    while (byte >= 0x80) {
      byte = bytes[at] ?? 0;
      added += (byte & 0x7f) * factor;
      factor *= 0x80;
      at += 1;
    }
    feature += added;
    places.set(feature, places.size * labels.length);
  }
  return { places, weights: new Int8Array(bytesOf(weights).buffer) };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
