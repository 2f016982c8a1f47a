/** Where words stand: for each the parts that have it, and how much it weighs there. */
export type WordIndex = {
  /** Adds to `scores` (one a part) what a word that was looked for weighs in it: 0 where it is not. */
  readonly score: (wanted: string, scores: Float64Array) => void;
};

/** A part and a weight below it are one number, which makes lists of them small and quick. */
const weights = 16;
const shortestInside = 4;

/** An index of the folded words of parts, in the order that they are given; `weight` is below 16. */
export function wordIndex(
  parts: readonly (readonly { readonly words: readonly string[]; readonly weight: number }[])[],
): WordIndex {
  const postings = new Map<string, number[]>();
  for (const [part, stretches] of parts.entries()) {
    // Heaviest first: what a word weighs in a part is said by the first place that it has there.
    for (const { words, weight } of stretches.toSorted((one, other) => other.weight - one.weight)) {
      for (const word of words) {
        const known = postings.get(word);
        if (known === undefined) postings.set(word, [part * weights + weight]);
        else if (Math.floor((known.at(-1) ?? 0) / weights) !== part) known.push(part * weights + weight);
      }
    }
  }
  const vocabulary = [...postings.keys()].sort();
  const starts: number[] = [];
  let length = 1;
  for (const word of vocabulary) {
    starts.push(length);
    length += word.length + 1;
  }
  // All words in one text, so that what stands inside one is found by one pass of the engine's own search.
  const all = `\n${vocabulary.join('\n')}\n`;

  const take = (at: number, factor: number, scores: Float64Array) => {
    for (const posting of postings.get(vocabulary[at] ?? '') ?? []) {
      const part = Math.floor(posting / weights);
      const score = (posting % weights) * factor;
      if (score > (scores[part] ?? 0)) scores[part] = score;
    }
  };

  return {
    score: (wanted, scores) => {
      for (let at = firstFrom(vocabulary, wanted); vocabulary[at]?.startsWith(wanted); at += 1) {
        take(at, vocabulary[at] === wanted ? 2 : 1, scores);
      }
      if (wanted.length < shortestInside) return;
      for (let place = all.indexOf(wanted); place !== -1; place = all.indexOf(wanted, place + 1)) {
        const at = lastUpTo(starts, place);
        if (starts[at] !== place) take(at, 0.5, scores);
      }
    },
  };
}

/** Whether a folded word of a text is one that was looked for. */
export function isFoundIn(folded: string, wanted: string): boolean {
  return folded.startsWith(wanted) || (wanted.length >= shortestInside && folded.includes(wanted));
}

function firstFrom(vocabulary: readonly string[], wanted: string): number {
  let [low, high] = [0, vocabulary.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastUpTo(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
