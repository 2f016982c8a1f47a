/** The value below which `part` (0 to 1) of the values lie: 0.5 is the median, 1 the largest. */
export function quantile(values: readonly number[], part: number): number {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) * part)] ?? 0;
}
