import { type Label, labels } from '#shared/policy/words/classifier/labels.ts';
import { type Example, fitWeights, scoreOf } from './train/fit-weights.ts';
import { isOf, type LabelledSentence, readSentences } from './train/labelled-sentences.ts';
import { type Trained, writeModel } from './train/write-model.ts';

/*
 * Trains the classifier that hears what no frame of words knows, and writes it to `shared/policy/words/classifier/model.ts`. Prints, by label, what it
 * finds of sentences that it was not trained on, five parts taken in turns, at the share of clean ones that may be taken for it by mistake.
 */

/** A feature of one sentence alone says nothing about others. */
const leastSentences = 2;
const parts = 5;
/** Share of clean sentences, most of them near one of the labels, that may be mistaken; for speech that law protects, of all that is none. */
const mostMistaken = (label: Label) => (label === 'protected' ? 0.02 : 0.005);
/** Share of a label's own sentences that may be as unlike it as what is unlike it for certain. */
const mostDoubted = 0.001;

const { sentences, fingerprint } = readSentences();
const { hashes, placed } = placeFeatures(sentences);
const trained = labels.map((label) => train(label, placed, hashes.length));
const size = writeModel(hashes, trained, fingerprint);
console.log(`${sentences.length} sentences, ${hashes.length} features, ${Math.round(size / 1000)} kB.`);

function train(label: Label, all: readonly LabelledSentence[], featureCount: number): Trained {
  const scored = Array.from({ length: parts }, (_, part) => {
    const fitted = fitWeights(
      examplesOf(
        label,
        all.filter((_, place) => place % parts !== part),
      ),
      featureCount,
    );
    return all
      .filter((_, place) => place % parts === part)
      .map((sentence) => ({ said: sentence.label, score: scoreOf(fitted, sentence.features) }));
  }).flat();
  const clean = scored.filter(({ said }) =>
    label === 'protected' ? said !== label : said === 'clean' || said === 'protected',
  );
  const scores = clean.map(({ score }) => score).sort((a, b) => b - a);
  const threshold = scores[Math.floor(mostMistaken(label) * scores.length)] ?? Number.POSITIVE_INFINITY;
  const own = scored
    .filter(({ said }) => said === label)
    .map(({ score }) => score - threshold)
    .sort((a, b) => a - b);
  const found = own.filter((score) => score > 0).length;
  const unlike = own[Math.floor(mostDoubted * own.length)] ?? Number.NEGATIVE_INFINITY;
  console.log(
    `${label}: ${Math.round((100 * found) / own.length)} % of ${own.length} at ${(100 * mostMistaken(label)).toFixed(1)} % of ${clean.length}.`,
  );
  return { fitted: fitWeights(examplesOf(label, all), featureCount), threshold, unlike };
}

function examplesOf(label: Label, all: readonly LabelledSentence[]): readonly Example[] {
  return all.flatMap((sentence): Example[] => {
    const is = isOf(label, sentence);
    return is === null ? [] : [{ features: sentence.features, is }];
  });
}

/** Each feature that several sentences have gets a place. */
function placeFeatures(all: readonly LabelledSentence[]) {
  const counts = new Map<number, number>();
  for (const { features } of all) for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const hashes = [...counts].filter(([, count]) => count >= leastSentences).map(([hash]) => hash);
  const places = new Map(hashes.map((hash, place) => [hash, place]));
  const placed = all.map(({ label, features }) => ({
    label,
    features: features.flatMap((hash) => places.get(hash) ?? []),
  }));
  return { hashes, placed };
}
