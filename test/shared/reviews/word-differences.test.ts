import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyDifferences } from '#shared/reviews/apply-differences.ts';
import { markedDifferences } from '#shared/reviews/marked-differences.ts';
import { placeSuggestion } from '#shared/reviews/place-suggestion.ts';
import { wordDifferences } from '#shared/reviews/word-differences.ts';

/** `same [gone|new] same`: the text before, the text after and where they differ, in one row. */
const drawn = (before: string, after: string) =>
  markedDifferences(before, wordDifferences(before, after))
    .map(({ kind, text }) => ({ same: text, gone: `[-${text}]`, new: `[+${text}]` })[kind])
    .join('');

describe('two texts differ', () => {
  test.each([
    ['We guarantee results.', 'We aim for results.', 'We [-guarantee][+aim for] results.'],
    ['Warm homes.', 'Warm homes.', 'Warm homes.'],
    ['Warm homes.', 'Warm, quiet homes.', 'Warm[+, quiet] homes.'],
    ['Warm, quiet homes.', 'Warm homes.', 'Warm[-, quiet] homes.'],
    ['', 'New.', '[+New.]'],
    ['Old.', '', '[-Old.]'],
    ['Größe zählt', 'Größe hilft', 'Größe [-zählt][+hilft]'],
    ['a b c d', 'a x c y', 'a [-b][+x] c [-d][+y]'],
    ['Two old pumps hum.', 'Nine new boilers hum.', '[-Two old pumps][+Nine new boilers] hum.'],
  ])('%j → %j', (before, after, expected) => {
    expect(drawn(before, after)).toBe(expected);
  });

  const words = fc
    .array(fc.oneof(fc.constantFrom('we', 'warm', 'homes', ' ', '. ', '👩‍🔧', 'é'), fc.string()), {
      maxLength: 40,
    })
    .map((parts) => parts.join(''));

  test('applying every difference gives the other text, applying none the same', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const differences = wordDifferences(before, after);
        expect(applyDifferences(before, differences)).toBe(after);
        expect(applyDifferences(before, [])).toBe(before);
        expect(differences.every(({ start, end, text }) => before.slice(start, end) !== text)).toBe(true);
      }),
    );
  });

  test('texts too long to compare word by word still come out right', () => {
    const before = `first ${'a b '.repeat(3000)}last`;
    const after = `first ${'c d '.repeat(3000)}last`;
    const differences = wordDifferences(before, after);
    expect(differences).toHaveLength(1);
    expect(applyDifferences(before, differences)).toBe(after);
  });
});

describe('a suggestion is found again in a text that was edited', () => {
  const reviewed = 'We guarantee results in every home.';
  const guarantee = { start: 3, end: 12 };

  test.each([
    ['as it was', reviewed, 'guarantee'],
    ['with words before it', 'At Northlight, We guarantee results in every home.', 'guarantee'],
    ['with a change behind it', 'We guarantee results in your home.', 'guarantee'],
    ['once it was taken', 'We aim for results in every home.', null],
    ['where it is gone', 'Results in every home.', null],
  ])('%s', (_what, current, expected) => {
    const place = placeSuggestion(reviewed, current, guarantee);
    expect(place && current.slice(place.start, place.end)).toBe(expected);
  });

  test('taking all, in any order, gives the text that the reviewer meant', () => {
    const meant = 'We aim for good results in many homes.';
    const suggestions = wordDifferences(reviewed, meant);
    fc.assert(
      fc.property(fc.shuffledSubarray([...suggestions], { minLength: suggestions.length }), (order) => {
        const taken = order.reduce((text, suggestion) => {
          const place = placeSuggestion(reviewed, text, suggestion);
          expect(place).not.toBeNull();
          return place === null ? text : text.slice(0, place.start) + suggestion.text + text.slice(place.end);
        }, reviewed);
        expect(taken).toBe(meant);
      }),
    );
  });
});
