import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointsRules } from '#shared/points/points-rules.ts';
import { scoreSuggestion } from '#shared/points/score-suggestion.ts';
import { someRules } from './some-rules.ts';

test.each([
  [0, 0, { base: 6, points: 6, cutBy: null }],
  [34, 94, { base: 6, points: 6, cutBy: null }],
  [35, 0, { base: 6, points: 5, cutBy: 'cap-day' }],
  [0, 98, { base: 6, points: 2, cutBy: 'cap-week' }],
  [38, 98, { base: 6, points: 2, cutBy: 'cap-day' }],
  [40, 50, { base: 6, points: 0, cutBy: 'cap-day' }],
  // Under rules from before, more may have been earned than the new caps let.
  [70, 170, { base: 6, points: 0, cutBy: 'cap-day' }],
])('after %i today and %i this week', (today, thisWeek, expected) => {
  expect(scoreSuggestion(someRules, { today, thisWeek })).toEqual(expected);
});

test('rules that say nothing of suggestions give nothing for them', () => {
  const { suggestion: _, ...bonuses } = someRules.bonuses;
  const older = pointsRules.parse({ ...someRules, bonuses });
  expect(older.bonuses.suggestion).toBe(0);
  expect(scoreSuggestion(older, { today: 0, thisWeek: 0 })).toBeNull();
});

test('no cap is ever passed, and nothing is cut that fits', () => {
  const amount = fc.integer({ min: 0, max: 200 });
  const cap = fc.integer({ min: 1, max: 100 });
  fc.assert(
    fc.property(
      amount,
      amount,
      amount,
      cap,
      fc.option(cap),
      (suggestion, today, thisWeek, perDay, perWeek) => {
        const rules = {
          ...someRules,
          bonuses: { ...someRules.bonuses, suggestion },
          caps: { perDay, perWeek, perPost: null },
        };
        const score = scoreSuggestion(rules, { today, thisWeek });
        if (score === null) {
          expect(suggestion).toBe(0);
          return;
        }
        const { points, base, cutBy } = score;
        expect(base).toBe(suggestion);
        expect(points).toBeGreaterThanOrEqual(0);
        if (points > 0) {
          expect(today + points).toBeLessThanOrEqual(perDay);
          expect(thisWeek + points).toBeLessThanOrEqual(perWeek ?? Number.POSITIVE_INFINITY);
        }
        expect(cutBy === null).toBe(points === base);
      },
    ),
  );
});
