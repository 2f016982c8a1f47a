import { check, noReplace, rule, trigger } from './guard.ts';
import type { GuardCase } from './guard-case.ts';

type Table = {
  readonly table: string;
  /** Any of its columns. */
  readonly column: string;
  /** A row that nothing points to. */
  readonly leaf: string;
  readonly given?: string;
};

const leafSuggestion =
  "insert into suggestions select 'leaf', member_id, link, title, why, draft, language, made_at from suggestions limit 1";

const tables: readonly Table[] = [
  { table: 'entries', column: 'reason', leaf: "rule = 'redemption-hold'" },
  { table: 'commands', column: 'answer', leaf: 'true' },
  { table: 'unnamed_commands', column: 'answer', leaf: 'true' },
  { table: 'awards', column: 'points', leaf: 'true' },
  { table: 'share_openings', column: 'text', leaf: 'true' },
  { table: 'redemption_steps', column: 'note', leaf: 'true' },
  { table: 'redemption_transitions', column: 'after', leaf: 'true' },
  { table: 'lot_uses', column: 'points', leaf: 'true' },
  { table: 'redemption_terms', column: 'kind', leaf: 'true' },
  { table: 'point_costs', column: 'assumption', leaf: 'true' },
  {
    table: 'policy_packs',
    column: 'pack',
    leaf: 'version = 99',
    given: "insert into policy_packs values (99, '', '{}')",
  },
  { table: 'points_rules', column: 'rules', leaf: 'true' },
  { table: 'season_arrangements', column: 'goal', leaf: 'true' },
  { table: 'reward_changes', column: 'was', leaf: 'true' },
  { table: 'budget_changes', column: 'became', leaf: 'true' },
  { table: 'suggestions', column: 'title', leaf: "id = 'leaf'", given: leafSuggestion },
  { table: 'suggestion_steps', column: 'note', leaf: 'true' },
  { table: 'suggestion_awards', column: 'base', leaf: 'true' },
];

/** L7: nothing of the past is changed, removed or put in the place of something else. */
export const appendOnlyCases: readonly GuardCase[] = tables.flatMap(
  ({ table, column, leaf, given }): GuardCase[] => [
    {
      what: `L7 a change in ${table}`,
      refused: `update ${table} set ${column} = ${column}`,
      by: [trigger(table, `${table}_no_update`)],
    },
    {
      what: `L7 a row less in ${table}`,
      ...(given !== undefined && { given: [given] }),
      refused: `delete from ${table} where ${leaf}`,
      by: [trigger(table, `${table}_no_delete`)],
    },
    ...(table === 'entries'
      ? []
      : [
          {
            what: `L7 a row of ${table} replaced`,
            refused: `insert or replace into ${table} select * from ${table} limit 1`,
            by: [noReplace(table), trigger(table, `${table}_no_delete`)],
            only: 'SQLite' as const,
          },
        ]),
  ],
);

const version = (table: string, column: string) => [
  {
    what: `L7 a version of ${table} published twice`,
    refused: `insert into ${table} (version, published_at, ${column}) select version, '', '' from ${table} limit 1`,
    by: [rule(table, 'pkey', 'integer primary key', 'integer'), noReplace(table)],
  },
  {
    what: `L13 version 0 of ${table}`,
    refused: `insert into ${table} (version, published_at, ${column}) values (0, '', '{}')`,
    by: [check(table, 'version', 'version > 0')],
  },
];

export const publishedCases: readonly GuardCase[] = [
  ...version('policy_packs', 'pack'),
  ...version('points_rules', 'rules'),
  {
    what: 'L7 an opening noted twice',
    refused: 'insert into share_openings select * from share_openings limit 1',
    by: [rule('share_openings', 'pkey', 'id text primary key', 'id text'), noReplace('share_openings')],
  },
  {
    what: 'an opening with no verdict that lets it through',
    refused: `insert into share_openings (id, share_id, at, caption_id, approved, text, alt_text, verdict, pack_version)
      select 'x', share_id, at, caption_id, approved, text, alt_text, 'block', pack_version from share_openings limit 1`,
    by: [check('share_openings', 'verdict', "verdict in ('clear', 'advise')")],
  },
];

/** SQLite's way to put a row in the place of another is a removal without a word; PostgreSQL has none. */
export const replaceCases: readonly GuardCase[] = [
  {
    what: 'L7 a balance replaced',
    refused: "insert or replace into balances select * from balances where account = 'issued'",
    by: [trigger('balances', 'balances_stay'), trigger('balances', 'balances_start_empty')],
    only: 'SQLite',
  },
  ...['lots', 'shares'].map(
    (table): GuardCase => ({
      what: `L7 a row of ${table} replaced`,
      refused: `insert or replace into ${table} select * from ${table} limit 1`,
      by: [trigger(table, `${table}_stay`)],
      only: 'SQLite',
    }),
  ),
  {
    what: 'L7 a redemption replaced',
    refused: "insert or replace into redemptions select * from redemptions where state = 'requested'",
    by: [trigger('redemptions', 'redemptions_stay')],
    only: 'SQLite',
  },
];
