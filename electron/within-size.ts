/**
 * Whether a value that came from the window is small enough to be worked on. Counts characters and bytes of all that is in
 * it, and stops as soon as there are too many; what is nested deeper than any input of ours is too much as well.
 */
export function withinSize(value: unknown, limit: number): boolean {
  return weigh(value, limit, 0) <= limit;
}

const deepest = 32;

function weigh(value: unknown, limit: number, depth: number): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 8;
  if (depth === deepest) return Number.POSITIVE_INFINITY;
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return value.byteLength;
  let sum = 8;
  for (const [name, part] of Object.entries(value)) {
    sum += name.length + weigh(part, limit - sum, depth + 1);
    if (sum > limit) return sum;
  }
  return sum;
}
