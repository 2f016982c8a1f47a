import { expect, test } from 'vitest';
import { nextTile } from '#renderer/discover/next-tile.ts';

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowLeft', 0, null],
  ['ArrowDown', 1, 4],
  ['ArrowUp', 4, 1],
  ['ArrowUp', 1, null],
  ['ArrowDown', 5, null],
  ['ArrowRight', 6, null],
  ['Enter', 2, null],
  ['ArrowRight', -1, null],
])('%s from tile %i of seven in three columns goes to %s', (key, from, to) => {
  expect(nextTile(key, from, 3, 7)).toBe(to);
});
