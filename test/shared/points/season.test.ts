import { describe, expect, test } from 'vitest';
import { type CraftedShare, earnedBadges } from '#shared/points/earned-badges.ts';
import { someRules } from './some-rules.ts';

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
