import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedRange } from '#renderer/compose/changed-range.ts';

test.each([
  ['We love it.', 'We really love it.', { from: 3, to: 3, insert: 'really ' }],
  ['We love it.', 'We it.', { from: 3, to: 8, insert: '' }],
  ['same', 'same', { from: 4, to: 4, insert: '' }],
  ['', 'new', { from: 0, to: 0, insert: 'new' }],
  ['a😀b', 'a😁b', { from: 1, to: 3, insert: '😁' }],
])('from %j to %j replaces %j', (before, after, range) => {
  expect(changedRange(before, after)).toEqual(range);
});

test('the change turns the one text into the other and cuts no pair of surrogates', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '😀', '😁', '🏳', '\n') });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { from, to, insert } = changedRange(before, after);
      expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
      expect([before.slice(0, from), before.slice(to), insert].every((part) => part.isWellFormed())).toBe(
        true,
      );
    }),
  );
});
