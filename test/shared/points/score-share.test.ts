import { describe, expect, test } from 'vitest';
import { type EarnedBefore, type ShareFacts, scoreShare } from '#shared/points/score-share.ts';
import { someRules } from './some-rules.ts';

const plain: ShareFacts = {
  network: 'linkedin',
  reached: ['declared', 'linked'],
  campaign: null,
  day: '2026-11-23',
  isFirstOfPost: false,
  likeness: 100,
  ownAltLength: 0,
  isCooling: false,
};
const nothing: EarnedBefore = { today: 0, thisWeek: 0, onPost: 0 };
const warmWinter = { id: 'warm-winter', from: '2026-11-01', until: '2026-12-24' };

/** Rule, points and why, in one line each. */
function outcome(facts: Partial<ShareFacts>, earned: Partial<EarnedBefore> = {}, rules = someRules) {
  return scoreShare(rules, { ...plain, ...facts }, { ...nothing, ...earned }).map(
    ({ rule, points, why }) => `${rule} ${points} ${why}`,
  );
}

const notFirst = 'first-of-post 0 not-first';
const alike = 'own-words 0 too-alike';
const noAlt = 'own-alt-text 0 no-own-alt-text';
const both = (declared: string, linked: string) => [
  `share-declared ${declared}`,
  `share-linked ${linked}`,
  notFirst,
  alike,
  noAlt,
];

describe('a share earns', () => {
  test.each<[string, Partial<ShareFacts>, Partial<EarnedBefore>, string[]]>([
    ['each award whose evidence it reaches', {}, {}, both('10 given', '5 given')],
    [
      'nothing for evidence that it has not reached',
      { reached: ['declared'] },
      {},
      both('10 given', '0 not-reached'),
    ],
    [
      'nothing for being opened',
      { reached: ['opened'] },
      {},
      ['share-declared', 'share-linked', 'first-of-post', 'own-words', 'own-alt-text'].map(
        (rule) => `${rule} 0 not-reached`,
      ),
    ],
    ['what its network gives', { network: 'x' }, {}, both('7 given', '5 given')],
    [
      'nothing where its network gives nothing',
      { network: 'email' },
      {},
      both('0 not-on-network', '5 given'),
    ],
    // 5 × 1.5 is 7.5.
    [
      'half as much again in a campaign, rounded down',
      { campaign: warmWinter },
      {},
      both('15 given', '7 given'),
    ],
    [
      'no more before the first day of the campaign’s rule',
      { campaign: warmWinter, day: '2026-11-09' },
      {},
      both('10 given', '5 given'),
    ],
    [
      'more on the first day of the campaign’s rule',
      { campaign: warmWinter, day: '2026-11-10' },
      {},
      both('15 given', '7 given'),
    ],
    [
      'no more once the campaign itself is over',
      { campaign: warmWinter, day: '2026-12-24' },
      {},
      both('10 given', '5 given'),
    ],
    [
      'no more in another campaign',
      { campaign: { ...warmWinter, id: 'jobs' } },
      {},
      both('10 given', '5 given'),
    ],
    [
      'a bonus for the first network of a post',
      { isFirstOfPost: true },
      {},
      ['share-declared 10 given', 'share-linked 5 given', 'first-of-post 3 given', alike, noAlt],
    ],
    [
      'a bonus for own words just below the likeness, which no campaign multiplies',
      { likeness: 59, campaign: warmWinter },
      {},
      ['share-declared 15 given', 'share-linked 7 given', notFirst, 'own-words 2 given', noAlt],
    ],
    ['none for words at the likeness', { likeness: 60 }, {}, both('10 given', '5 given')],
    [
      'none for words that nothing could be compared with',
      { likeness: null },
      {},
      ['share-declared 10 given', 'share-linked 5 given', notFirst, 'own-words 0 nothing-to-compare', noAlt],
    ],
    [
      'a bonus for alternative text that is long enough',
      { ownAltLength: 20 },
      {},
      ['share-declared 10 given', 'share-linked 5 given', notFirst, alike, 'own-alt-text 1 given'],
    ],
    ['none for one that is shorter', { ownAltLength: 19 }, {}, both('10 given', '5 given')],
    [
      'nothing at all within the cooling-off',
      { isCooling: true, isFirstOfPost: true, likeness: 0, ownAltLength: 99 },
      {},
      ['share-declared', 'share-linked', 'first-of-post', 'own-words', 'own-alt-text'].map(
        (rule) => `${rule} 0 cooling-off`,
      ),
    ],
    [
      'what the day’s cap leaves, in the order of the rules',
      {},
      { today: 28 },
      both('10 given', '2 cap-day'),
    ],
    ['nothing once the day’s cap is reached', {}, { today: 40 }, both('0 cap-day', '0 cap-day')],
    [
      'nothing where a cap was lowered below what was earned',
      {},
      { today: 55 },
      both('0 cap-day', '0 cap-day'),
    ],
    ['what the week’s cap leaves', {}, { thisWeek: 97 }, both('3 cap-week', '0 cap-week')],
    ['what the post’s cap leaves', {}, { onPost: 18 }, both('10 given', '2 cap-post')],
    [
      'what the tightest cap leaves, and it is named',
      {},
      { today: 35, thisWeek: 98 },
      both('2 cap-week', '0 cap-week'),
    ],
  ])('%s', (_what, facts, earned, expected) => {
    expect(outcome(facts, earned)).toEqual(expected);
  });

  test('by no rule that gives no points', () => {
    const without = {
      ...someRules,
      bonuses: {
        firstOfPost: 0,
        ownWords: { points: 0, likenessBelow: 60 },
        ownAltText: { points: 0, leastCharacters: 20 },
        training: 0,
        suggestion: 0,
      },
      caps: { perDay: 40, perWeek: null, perPost: null },
    };
    const facts = { isFirstOfPost: true, likeness: 0, ownAltLength: 99 };
    expect(outcome(facts, { thisWeek: 9_999, onPost: 9_999 }, without)).toEqual([
      'share-declared 10 given',
      'share-linked 5 given',
    ]);
  });
});
