import { expect, test } from 'vitest';
import { closestShape } from '#shared/networks/closest-shape.ts';
import { networks } from '#shared/networks/networks.ts';

test.each([
  ['linkedin', 1200, 627, 'landscape'],
  ['linkedin', 4000, 4000, 'square'],
  ['linkedin', 108, 135, 'portrait'],
  ['linkedin', 500, 1500, 'portrait'],
  // X has no upright shape.
  ['x', 1080, 1350, 'square'],
  ['instagram', 3000, 1000, 'landscape'],
] as const)('%s shows a picture of %i × %i in its shape %s', (network, width, height, shape) => {
  expect(closestShape({ width, height }, networks[network].pictures.shapes).name).toBe(shape);
});

test('of two shapes that cut off as much, the one that the network prefers is taken', () => {
  const [wide, tall] = [
    { name: 'wide', width: 2, height: 1 },
    { name: 'tall', width: 1, height: 2 },
  ];
  const square = { width: 1, height: 1 };
  expect(closestShape(square, [wide, tall]).name).toBe('wide');
  expect(closestShape(square, [tall, wide]).name).toBe('tall');
});
