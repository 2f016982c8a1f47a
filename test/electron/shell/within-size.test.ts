import { expect, test } from 'vitest';
import { withinSize } from '#electron/within-size.ts';

const round: { self?: unknown } = {};
round.self = round;

test.each([
  ['a small call', { postId: 'roof', network: 'linkedin', list: [1, null, true] }, true],
  ['text as long as the limit', 'x'.repeat(1000), true],
  ['text longer than the limit', 'x'.repeat(1001), false],
  ['text far inside', { a: [{ b: 'x'.repeat(1001) }] }, false],
  ['long names', { ['x'.repeat(1001)]: 1 }, false],
  ['many small things', Array.from({ length: 200 }, () => 1), false],
  ['bytes', new Uint8Array(1001), false],
  ['a value that is in itself', round, false],
])('the size of what a window sends is limited: %s', (_name, value, expected) => {
  expect(withinSize(value, 1000)).toBe(expected);
});
