import { expect, test } from 'vitest';
import { isInPart, managePartsFor } from '#renderer/manage/manage-parts.ts';
import { en } from '#renderer/text/en.ts';

const groups = managePartsFor(['manager', 'reviewer']);

/** Every address under Manage, and where it stands. */
test.each([
  ['/manage', 'Content', 'Posts'],
  ['/manage/posts', 'Content', 'Posts'],
  ['/manage/posts/approved', 'Content', 'Posts'],
  ['/manage/post/new', 'Content', 'Posts'],
  ['/manage/import', 'Content', 'Import'],
  ['/manage/handbook', 'Content', 'Handbook'],
  ['/manage/reviews', 'Waiting for you', 'Reviews'],
  ['/manage/redemptions', 'Waiting for you', 'Redemptions'],
  ['/manage/policy', 'Policy', 'Rules'],
  ['/manage/policy/edit', 'Policy', 'Rules'],
  ['/manage/calendar', 'Policy', 'Calendar'],
  ['/manage/crisis', 'Policy', 'Crisis'],
  ['/manage/points', 'Programme', 'Points'],
  ['/manage/rewards', 'Programme', 'Rewards'],
  ['/manage/reward/cinema-for-two', 'Programme', 'Rewards'],
  ['/manage/finance', 'Programme', 'Finance'],
])('%s stands in %s, %s, and nowhere else', (path, group, part) => {
  const places = groups.flatMap(({ label, parts }) =>
    parts.filter((one) => isInPart(one, path)).map((one) => [label(en), one.label(en)]),
  );
  expect(places).toEqual([[group, part]]);
});

test.each([
  [['manager'], ['Content', 'Waiting for you', 'Policy', 'Programme']],
  [['reviewer'], ['Waiting for you']],
  [['member'], []],
] as const)('%j has the groups %j', (roles, names) => {
  expect(managePartsFor(roles).map(({ label }) => label(en))).toEqual(names);
});
