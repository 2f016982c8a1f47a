/** A text by the places of its features, and whether it is one of those looked for. */
export type Example = { readonly features: readonly number[]; readonly is: 0 | 1 };

export type Fitted = { readonly weights: Float64Array; readonly bias: number };

const rounds = 16;
const rate = 0.25;
const decay = 3e-3;

/** Logistic regression by stochastic gradient descent with a rate for each weight (AdaGrad; Duchi and others, 2011). The same examples give the same weights. */
export function fitWeights(examples: readonly Example[], featureCount: number): Fitted {
  const weights = new Float64Array(featureCount);
  const squares = new Float64Array(featureCount).fill(1e-4);
  let bias = 0;
  let biasSquares = 1e-4;
  const order = examples.map((_, place) => place);
  const random = randomNumbers(1);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const place of order) {
      const example = examples[place];
      if (example === undefined) continue;
      const { features, is } = example;
      const scale = 1 / Math.sqrt(Math.max(1, features.length));
      const error = 1 / (1 + Math.exp(-scoreOf({ weights, bias }, features))) - is;
      for (const feature of features) {
        const weight = weights[feature] ?? 0;
        const slope = error * scale + decay * weight;
        const square = (squares[feature] ?? 0) + slope * slope;
        squares[feature] = square;
        weights[feature] = weight - (rate * slope) / Math.sqrt(square);
      }
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
    }
  }
  return { weights, bias };
}

export function scoreOf({ weights, bias }: Fitted, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum / Math.sqrt(Math.max(1, features.length)) + bias;
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const moved = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = moved;
  }
}

/** A linear congruential generator (Numerical Recipes): numbers from 0 up to 1, always the same. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
