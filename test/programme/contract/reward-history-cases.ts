import { type Guard, noReplace, rule, trigger } from './guard.ts';
import type { GuardCase } from './guard-case.ts';

/** What a manager sets changes together with a row of its history, or not at all. */
export const inSight = (table: 'rewards' | 'budgets'): Guard => trigger(table, `${table}_change_in_sight`);

const told = (what: string, id: string, revision: number) =>
  `insert into ${what}_changes values ('${id}', ${revision}, '2026-11-23T10:00:00.000Z', ':me', '{}', '{}')`;

const rewardColumns = [
  ['title', "'Another'"],
  ['description', "'Another'"],
  ['kind', "'donation'"],
  ['picture_id', "'reward-coffee'"],
  ['price', 'price + 1'],
  ['fair_minor', 'fair_minor + 1'],
  ['fair_currency', "'EUR'"],
  ['is_retired', '1'],
  ['starts_at', "'2026-11-23T10:00:00.000Z'"],
  ['ends_at', "'2030-11-23T10:00:00.000Z'"],
  ['roles', `'["manager"]'`],
  ['limit_count', '99'],
  ['needs_approval', '1 - needs_approval'],
  ['revision', 'revision + 1'],
] as const;

export const rewardHistoryCases: readonly GuardCase[] = [
  ...rewardColumns.map(([column, value]) => ({
    what: `L22 a reward's ${column} changed in silence`,
    refused: `update rewards set ${column} = ${value} where id = 'mug'`,
    by: [inSight('rewards')],
  })),
  ...(['name', 'granted', 'revision'] as const).map((column) => ({
    what: `L22 a budget's ${column} changed in silence`,
    refused: `update budgets set ${column} = ${column === 'name' ? "'Another'" : `${column} + 1`}`,
    by: [inSight('budgets')],
  })),
  {
    what: 'L22 a change of a reward that skips one',
    given: [told('reward', 'mug', 9)],
    refused: "update rewards set title = 'Another', revision = 9 where id = 'mug'",
    by: [inSight('rewards')],
  },
  {
    what: 'L22 a second change of a reward under one word',
    given: [told('reward', 'coffee', 1), "update rewards set title = 'A', revision = 1 where id = 'coffee'"],
    refused: "update rewards set title = 'B' where id = 'coffee'",
    by: [inSight('rewards')],
  },
  {
    what: 'L22 the same change of a reward told twice',
    refused: told('reward', 'mug', 1),
    by: [
      rule('reward_changes', 'pkey', ',\n  primary key (reward_id, revision)'),
      noReplace('reward_changes'),
    ],
  },
  {
    what: 'L22 the same change of a budget told twice',
    given: [told('budget', 'treats', 1)],
    refused: told('budget', 'treats', 1),
    by: [
      rule('budget_changes', 'pkey', ',\n  primary key (budget_id, revision)'),
      noReplace('budget_changes'),
    ],
  },
];
