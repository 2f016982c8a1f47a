import { check, noReplace, rule, trigger } from './guard.ts';
import type { GuardCase } from './guard-case.ts';
import { inSight } from './reward-history-cases.ts';

const requested = "(select id from redemptions where state = 'requested')";
const fulfilled = "(select id from redemptions where state = 'fulfilled')";

const budget = (id: string, name = 'X', currency = 'GBP', granted = 1) =>
  `insert into budgets (id, name, currency, granted) values ('${id}', '${name}', '${currency}', ${granted})`;
const another = `insert into redemptions select 'x', member_id, reward_id, reward_title, picture_id, points, 'requested'
  from redemptions where state = 'requested'`;
const terms = (minor: number, currency: string, approval: number) =>
  `insert into redemption_terms values ('x', 'goods', ${minor}, '${currency}', ${approval}, 'none', null, null)`;
const step = (name: string, of: string) =>
  `insert into redemption_steps (redemption_id, step, at, by_member, note)
    values (${of}, '${name}', '2026-11-23T10:00:00.000Z', ':me', '')`;
const counted = (taken: number, most: number) =>
  `insert into reward_counts values (':me', 'mug', '2026-11', ${taken}, ${most})`;
const details = (of: string) => `insert into delivery_details values (${of}, 'sealed')`;
const cost = (version: number, said: Record<string, string | number> = {}) => {
  const { currency, hundred, low, high, why } = {
    ...{ currency: 'GBP', hundred: 100, low: 0, high: 10, why: 'because' },
    ...said,
  };
  return `insert into point_costs values (${version}, '', ':me', '${currency}', ${hundred}, ${low}, ${high}, '${why}')`;
};

const budgetCases: readonly GuardCase[] = [
  {
    what: 'a budget that spends more than it has',
    refused: 'update budgets set spent = granted + 1',
    by: [rule('budgets', 'check', ',\n  check (granted - reserved - spent >= 0)')],
  },
  {
    what: 'a budget with less than nothing reserved',
    refused: 'update budgets set reserved = -1',
    by: [check('budgets', 'reserved', 'reserved >= 0')],
  },
  {
    what: 'a budget with less than nothing spent',
    refused: 'update budgets set spent = -1',
    by: [check('budgets', 'spent', 'spent >= 0')],
  },
  {
    what: 'a budget of less than nothing',
    refused: budget('x', 'X', 'GBP', -1),
    by: [
      check('budgets', 'granted', 'granted >= 0'),
      rule('budgets', 'check', ',\n  check (granted - reserved - spent >= 0)'),
    ],
  },
  { what: 'a budget without a name', refused: budget('x', ''), by: [check('budgets', 'name', "name <> ''")] },
  {
    what: 'a budget in no currency',
    refused: budget('x', 'X', 'POUND'),
    by: [check('budgets', 'currency', 'length(currency) = 3')],
  },
  {
    what: 'a second budget with the same id',
    refused: budget('treats'),
    by: [rule('budgets', 'pkey', 'id text primary key', 'id text')],
  },
  {
    what: 'a budget that pays in another currency',
    refused: "update budgets set currency = 'EUR'",
    by: [trigger('budgets', 'budgets_keep_their_currency')],
  },
  {
    what: 'a budget that goes',
    given: [budget('x')],
    refused: "delete from budgets where id = 'x'",
    by: [trigger('budgets', 'budgets_stay')],
  },
];

const rewardColumns: readonly GuardCase[] = [
  ['is_retired', '2', 'is_retired in (0, 1)'],
  ['limit_count', '0', 'limit_count > 0'],
  ['limit_period', "'fortnight'", "limit_period in ('month', 'quarter', 'year', 'ever')"],
  ['needs_approval', '2', 'needs_approval in (0, 1)'],
  ['delivery', "'pigeon'", "delivery in ('none', 'email', 'address', 'code')"],
].map(([column = '', value = '', said = '']) => ({
  what: `a reward with ${value} as ${column}`,
  refused: `update rewards set ${column} = ${value}`,
  by: [check('rewards', column, said), inSight('rewards')],
}));

const decisionCases: readonly GuardCase[] = [
  {
    what: 'L17 in a team, an own request approved',
    given: ["insert into members (id, name, roles) values ('other', 'Other', '[]')"],
    refused: step('approved', requested),
    by: [trigger('redemption_steps', 'redemption_steps_are_decided_by_somebody_else')],
  },
  {
    what: 'L10 handed over what has to be approved first',
    given: [another, terms(0, 'GBP', 1)],
    refused: step('fulfilled', "'x'"),
    by: [trigger('redemption_steps', 'redemption_steps_wait_for_approval')],
  },
  {
    what: 'delivery details of what has ended',
    refused: details(fulfilled),
    by: [trigger('delivery_details', 'delivery_details_only_while_waiting')],
  },
  {
    what: 'delivery details twice',
    given: [details(requested)],
    refused: details(requested),
    by: [rule('delivery_details', 'pkey', 'redemption_id text primary key', 'redemption_id text')],
  },
  {
    what: 'terms said twice',
    refused: 'insert into redemption_terms select * from redemption_terms limit 1',
    by: [
      rule('redemption_terms', 'pkey', 'redemption_id text primary key', 'redemption_id text'),
      noReplace('redemption_terms'),
    ],
  },
  {
    what: 'terms of less than nothing',
    given: [another],
    refused: terms(-1, 'GBP', 0),
    by: [check('redemption_terms', 'fair_minor', 'fair_minor >= 0')],
  },
  {
    what: 'terms in no currency',
    given: [another],
    refused: terms(1, 'POUND', 0),
    by: [check('redemption_terms', 'fair_currency', 'length(fair_currency) = 3')],
  },
  {
    what: 'terms that half ask for approval',
    given: [another],
    refused: terms(1, 'GBP', 2),
    by: [check('redemption_terms', 'needs_approval', 'needs_approval in (0, 1)')],
  },
];

const limitRule = rule('reward_counts', 'check', ',\n  check (taken >= 0 and taken <= most)');
const limitCases: readonly GuardCase[] = [
  { what: 'L5 more than the limit', refused: counted(3, 2), by: [limitRule] },
  { what: 'L5 less than nothing taken', refused: counted(-1, 2), by: [limitRule] },
  {
    what: 'L5 a second count of the same period',
    given: [counted(1, 2)],
    refused: counted(1, 2),
    by: [rule('reward_counts', 'pkey', ',\n  primary key (member_id, reward_id, period)')],
  },
];

const costCases: readonly GuardCase[] = [
  {
    what: 'a cost said twice under one version',
    refused: cost(1),
    by: [rule('point_costs', 'pkey', 'integer primary key', 'integer'), noReplace('point_costs')],
  },
  { what: 'a cost of version 0', refused: cost(0), by: [check('point_costs', 'version', 'version > 0')] },
  {
    what: 'a cost in no currency',
    refused: cost(9, { currency: 'POUND' }),
    by: [check('point_costs', 'currency', 'length(currency) = 3')],
  },
  {
    what: 'points that cost nothing',
    refused: cost(9, { hundred: 0 }),
    by: [check('point_costs', 'minor_per_hundred', 'minor_per_hundred > 0')],
  },
  {
    what: 'breakage below 0 %',
    refused: cost(9, { low: -1 }),
    by: [check('point_costs', 'breakage_low', 'breakage_low >= 0')],
  },
  {
    what: 'breakage above 100 %',
    refused: cost(9, { high: 101 }),
    by: [check('point_costs', 'breakage_high', 'breakage_high <= 100')],
  },
  {
    what: 'breakage that ends before it begins',
    refused: cost(9, { low: 11 }),
    by: [rule('point_costs', 'check', ',\n  check (breakage_low <= breakage_high)')],
  },
  {
    what: 'a cost that nobody can explain',
    refused: cost(9, { why: '' }),
    by: [check('point_costs', 'assumption', "assumption <> ''")],
  },
];

export const rewardCases: readonly GuardCase[] = [
  ...budgetCases,
  ...rewardColumns,
  ...decisionCases,
  ...limitCases,
  ...costCases,
];

/** Where to send what waits is known, and then it ends. */
export const erasing: readonly string[] = [details(requested), step('released', requested)];
