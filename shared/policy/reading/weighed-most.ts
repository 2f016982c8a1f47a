import { type Label, labels } from '../words/classifier/labels.ts';
import { weightOf } from './classifier.ts';
import { plainText } from './plain-text.ts';
import { eachFeature, placedWords } from './text-features.ts';

const mostWords = 3;

/**
 * The words of a sentence that speak most for a label, as written and in the order in which they stand. A pair counts half for each of its words.
 * Only words that labelled sentences have, so never a key or a number.
 */
export function weighedMost(sentence: string, label: Label): readonly string[] {
  const text = plainText(sentence);
  const words = placedWords(text.text);
  const place = labels.indexOf(label);
  const own = words.map(() => 0);
  const sums = words.map(() => 0);
  const add = (to: number[], at: number, weight: number) => {
    to[at] = (to[at] ?? 0) + weight;
  };
  eachFeature(
    words.map(({ word }) => word),
    (feature, at, isPair) => {
      const weight = weightOf(feature, place);
      if (!isPair) add(own, at, weight);
      for (const one of isPair ? [at - 1, at] : [at]) add(sums, one, isPair ? weight / 2 : weight);
    },
  );
  const known = words.flatMap(({ word, at }, i) => {
    const isWord = /^\p{L}{3}/u.test(word) && (own[i] ?? 0) > 0;
    return isWord ? [{ at, end: at + word.length, sum: sums[i] ?? 0 }] : [];
  });
  const most = known.sort((a, b) => b.sum - a.sum).slice(0, mostWords);
  return most
    .sort((a, b) => a.at - b.at)
    .map(({ at, end }) => sentence.slice(text.starts[at], text.ends[end - 1]));
}
