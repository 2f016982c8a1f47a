import type { Network, Shape } from '#shared/networks/network.ts';

type Size = { readonly width: number; readonly height: number };

/** Of a network's shapes the one that cuts the least off a picture; of equals the one it prefers. */
export function closestShape(size: Size, [first, ...others]: Network['pictures']['shapes']): Shape {
  let closest = first;
  for (const shape of others) {
    if (cutOff(size, shape) < cutOff(size, closest)) closest = shape;
  }
  return closest;
}

/** 0 where the proportions are the same. */
export function cutOff(a: Size, b: Size): number {
  return Math.abs(Math.log((a.width * b.height) / (a.height * b.width)));
}

/** The largest size of the shape's proportions that needs no pixel the picture does not have. */
export function sizeWithin(size: Size, shape: Shape): Size {
  const scale = Math.min(1, size.width / shape.width, size.height / shape.height);
  return {
    width: Math.max(1, Math.round(shape.width * scale)),
    height: Math.max(1, Math.round(shape.height * scale)),
  };
}
