/** What a point is reckoned to cost, and how many points are reckoned never to be spent. */
export type PointCost = {
  readonly currency: string;
  /** Minor units that a hundred points cost. */
  readonly minorPerHundred: number;
  /** Per cent, from the least to the most. */
  readonly breakageLow: number;
  readonly breakageHigh: number;
};

/** In minor units. `low` is with the most breakage, `high` with the least, `full` as if every point were spent. */
export type PointLiability = { readonly full: number; readonly low: number; readonly high: number };

/** What outstanding points may come to cost. Half a minor unit is rounded up. */
export function pointLiability(outstanding: number, cost: PointCost): PointLiability {
  const { minorPerHundred, breakageLow, breakageHigh } = cost;
  const after = (breakage: number) =>
    Number((BigInt(outstanding) * BigInt(minorPerHundred) * BigInt(100 - breakage) + 5000n) / 10_000n);
  return { full: after(0), low: after(breakageHigh), high: after(breakageLow) };
}
