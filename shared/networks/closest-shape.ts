import type { Network, Shape } from './network.ts';

type Size = { readonly width: number; readonly height: number };

/** Of a network's shapes the one that cuts the least off a picture; of equals the one it prefers. */
export function closestShape(size: Size, [first, ...others]: Network['pictures']['shapes']): Shape {
  let closest = first;
  for (const shape of others) {
    if (cutOff(size, shape) < cutOff(size, closest)) closest = shape;
  }
  return closest;
}

/** How much the proportions of two sizes differ, either way round: 0 where they are the same. */
export function cutOff(a: Size, b: Size): number {
  return Math.abs(Math.log((a.width * b.height) / (a.height * b.width)));
}
