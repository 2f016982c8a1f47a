/** One figure: `ours` and `peer` in the same unit, from the same run; `ratio` is ours to the peer's. */
export type BenchRow = {
  readonly name: string;
  readonly compared: string;
  readonly ours: number;
  readonly peer: number;
  readonly ratio: number;
  readonly unit: string;
  readonly aim: string;
};
