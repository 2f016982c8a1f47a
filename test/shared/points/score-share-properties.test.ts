import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '#shared/contract/share.ts';
import { dayIn, mondayOf } from '#shared/points/calendar-day.ts';
import { type Past, type PastShare, replayPast } from '#shared/points/replay-past.ts';
import { scoreShare } from '#shared/points/score-share.ts';
import { someRules } from './some-rules.ts';

const warmWinter = { id: 'warm-winter', from: '2026-11-01', until: '2026-12-24' };

const someShare = fc.record({
  post: fc.constantFrom('a', 'b', 'c'),
  network: fc.constantFrom('linkedin', 'x', 'bluesky', 'email'),
  member: fc.constantFrom('one', 'two'),
  opened: fc.nat({ max: 20 * 24 * 60 }),
  waited: fc.nat({ max: 300 }),
  linkedAfter: fc.option(fc.nat({ max: 4000 })),
  likeness: fc.option(fc.nat({ max: 100 })),
  ownAltLength: fc.nat({ max: 40 }),
  hasCampaign: fc.boolean(),
} as const);
const start = Date.parse('2026-11-16T09:00:00.000Z');
const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
const pastShares = fc
  .uniqueArray(someShare, {
    maxLength: 40,
    selector: ({ post, network, member }) => `${post} ${network} ${member}`,
  })
  .map((shares) =>
    shares.map(
      (share, index): PastShare => ({
        id: `share-${index}`,
        memberId: share.member,
        postId: share.post,
        network: share.network,
        campaign: share.hasCampaign ? warmWinter : null,
        openedAt: at(share.opened),
        declaredAt: at(share.opened + share.waited),
        linkedAt: share.linkedAfter === null ? null : at(share.opened + share.waited + share.linkedAfter),
        likeness: share.likeness,
        ownAltLength: share.ownAltLength,
      }),
    ),
  );

const elsewhere = fc
  .array(fc.record({ memberId: fc.constantFrom('one', 'two'), at: fc.nat({ max: 20 * 24 * 60 }) }), {
    maxLength: 8,
  })
  .map((all) =>
    all.map(({ memberId, at: minutes }, index) => ({ id: `${index}`, memberId, at: at(minutes) })),
  );
const past: fc.Arbitrary<Past> = fc.record({
  shares: pastShares,
  suggestions: elsewhere,
  trainings: elsewhere.map((all) => all.map((one) => ({ ...one, id: `training ${one.id}` }))),
});
const rules = { ...someRules, bonuses: { ...someRules.bonuses, suggestion: 15, training: 30 } };

describe('whatever is shared, suggested and learned', () => {
  test('no cap is ever passed, trainings count towards none, and nothing depends on the order in which all is listed', () => {
    fc.assert(
      fc.property(past, fc.nat(), (all, turn) => {
        const scores = replayPast(rules, all, 'Europe/Berlin');
        const sums = new Map<string, number>();
        for (const { rule, at: when, memberId, points } of scores) {
          if (rule === 'training') continue;
          const day = dayIn('Europe/Berlin', new Date(when));
          for (const key of [`${memberId} day ${day}`, `${memberId} week ${mondayOf(day)}`])
            sums.set(key, (sums.get(key) ?? 0) + points);
        }
        for (const [key, sum] of sums) expect(sum).toBeLessThanOrEqual(key.includes('day') ? 40 : 100);
        const trained = scores.filter(({ rule }) => rule === 'training');
        expect(trained.map(({ points }) => points)).toEqual(all.trainings.map(() => 30));
        const turned = <Item>(list: readonly Item[]) => {
          const middle = list.length === 0 ? 0 : turn % list.length;
          return [...list.slice(middle), ...list.slice(0, middle)];
        };
        const line = (score: (typeof scores)[number]) => JSON.stringify(score);
        const otherwise = {
          shares: turned(all.shares),
          suggestions: turned(all.suggestions),
          trainings: turned(all.trainings),
        };
        expect(replayPast(rules, otherwise, 'Europe/Berlin').map(line).sort()).toEqual(
          scores.map(line).sort(),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('a suggestion gets what the caps leave of the day', () => {
    const suggestions = [0, 1, 2].map((hour) => ({ id: `${hour}`, memberId: 'one', at: at(hour * 60) }));
    const scores = replayPast(rules, { shares: [], suggestions, trainings: [] }, 'Europe/Berlin');
    expect(scores.map(({ points }) => points)).toEqual([15, 15, 10]);
  });

  test('a post gives each member its bonus for the first network at most once', () => {
    fc.assert(
      fc.property(past, (all) => {
        const { shares } = all;
        const given = replayPast(rules, all, 'Europe/Berlin').filter(
          ({ rule, points }) => rule === 'first-of-post' && points > 0,
        );
        const posts = new Set(shares.map(({ memberId, postId }) => `${memberId} ${postId}`));
        expect(given.length).toBeLessThanOrEqual(posts.size);
      }),
    );
  });

  test('points are whole, never negative, never more than the rule’s, and a reason is given for each that is missing', () => {
    const facts = fc.record({
      network: fc.constantFrom('linkedin', 'x', 'email'),
      reached: fc.subarray<Evidence>(['opened', 'declared', 'linked']),
      campaign: fc.constantFrom(null, warmWinter),
      day: fc.constantFrom('2026-11-09', '2026-11-10', '2026-12-24'),
      isFirstOfPost: fc.boolean(),
      likeness: fc.option(fc.nat({ max: 100 })),
      ownAltLength: fc.nat({ max: 40 }),
      isCooling: fc.boolean(),
    } as const);
    const earned = fc.record({
      today: fc.nat({ max: 60 }),
      thisWeek: fc.nat({ max: 120 }),
      onPost: fc.nat({ max: 40 }),
    });
    fc.assert(
      fc.property(facts, earned, (share, before) => {
        for (const { points, full, why, base, percent } of scoreShare(someRules, share, before)) {
          expect(Number.isSafeInteger(points) && points >= 0 && points <= full).toBe(true);
          expect(full).toBe(Math.floor((base * percent) / 100));
          expect(points === full && why === 'given').toBe(why === 'given');
          if (points < full) expect(why).not.toBe('given');
        }
      }),
    );
  });
});
