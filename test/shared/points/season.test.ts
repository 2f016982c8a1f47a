import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CraftedShare, earnedBadges } from '#shared/points/earned-badges.ts';
import { neighbourhood } from '#shared/points/neighbourhood.ts';
import { someRules } from './some-rules.ts';

describe('a neighbourhood', () => {
  const six = [50, 40, 40, 30, 20, 10].map((points, index) => ({ id: `m${index}`, points }));
  test.each([
    ['m0', ['1 m0', '2 m1', '2 m2']],
    ['m1', ['1 m0', '2 m1', '2 m2', '4 m3']],
    ['m3', ['2 m1', '2 m2', '4 m3', '5 m4', '6 m5']],
    ['m5', ['4 m3', '5 m4', '6 m5']],
  ])('of %s is two above and two below, and the same points share a place', (id, expected) => {
    expect(neighbourhood(six, id)?.map((place) => `${place.place} ${place.id}`)).toEqual(expected);
  });

  test('is never shown to fewer than five, nor to somebody outside, nor wider than five', () => {
    const runner = fc.record({ id: fc.uuid(), points: fc.nat({ max: 50 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(runner, { selector: ({ id }) => id, maxLength: 12 }),
        fc.nat(),
        (runners, nth) => {
          expect(neighbourhood(runners, 'somebody else')).toBe(null);
          const me = runners[nth % Math.max(1, runners.length)];
          if (me === undefined) return;
          const places = neighbourhood(runners, me.id);
          if (runners.length < 5) {
            expect(places).toBe(null);
            return;
          }
          expect(places?.length).toBeGreaterThanOrEqual(3);
          expect(places?.length).toBeLessThanOrEqual(5);
          const mine = places?.find(({ id }) => id === me.id);
          expect(mine?.place).toBe(1 + runners.filter(({ points }) => points > me.points).length);
        },
      ),
    );
  });
});

describe('badges', () => {
  const share = (changed: Partial<CraftedShare>): CraftedShare => ({
    postId: 'a',
    topicId: 'people',
    day: '2026-11-23',
    likeness: 100,
    ownAltLength: 0,
    ...changed,
  });
  const earned = (...shares: readonly CraftedShare[]) =>
    earnedBadges(someRules, shares).map(({ id, has, earnedOn }) => `${id} ${has} ${earnedOn ?? 'not yet'}`);

  test('are not for sharing as such', () => {
    expect(earned(share({}), share({ postId: 'b' }), share({ postId: 'c' }))).toEqual([
      'first 0 not yet',
      'two-topics 0 not yet',
      'described 0 not yet',
    ]);
  });

  test('are earned on the day on which enough posts or topics, each counted once, were there', () => {
    expect(
      earned(
        share({ postId: 'c', topicId: 'jobs', likeness: 10, day: '2026-11-25' }),
        share({ postId: 'a', likeness: 59, day: '2026-11-23' }),
        share({ postId: 'a', likeness: 0, day: '2026-11-24', ownAltLength: 20 }),
        share({ postId: 'd', topicId: null, likeness: 0, day: '2026-11-22' }),
      ),
    ).toEqual(['first 1 2026-11-22', 'two-topics 2 2026-11-25', 'described 1 2026-11-24']);
  });

  test('are not for what could not be measured', () => {
    expect(earned(share({ likeness: null }))[0]).toBe('first 0 not yet');
  });
});
