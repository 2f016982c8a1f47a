import { check, noReplace, rule, trigger } from './guard.ts';
import type { GuardCase } from './guard-case.ts';

const grows = trigger('award_periods', 'award_periods_only_grow');
const heldEntry = "(select id from entries where rule = 'redemption-hold' order by sequence desc limit 1)";

const period = (kind: string, name: string, points: number) =>
  `insert into award_periods select member_id, ${kind}, ${name}, ${points}, null from award_periods where kind = 'post'`;
const award = (column: string, value: string | number) =>
  `insert into awards (member_id, post_id, network, rule, share_id, entry_id, points, ${column})
    select member_id, post_id, network, 'another', share_id, ${heldEntry}, points, ${value} from awards limit 1`;
const opening = (column: string, value: number) =>
  `insert into share_openings (id, share_id, at, caption_id, approved, text, alt_text, verdict, pack_version, ${column})
    select 'x', share_id, at, caption_id, approved, text, alt_text, verdict, pack_version, ${value} from share_openings limit 1`;
const arrangement = (column: string, value: number) => {
  const values = { goal: 1, has_badges: 0, has_ranking: 0, has_groups: 0, [column]: value };
  return `insert into season_arrangements (at, by_member, goal, has_badges, has_ranking, has_groups)
    values ('', ':me', ${values.goal}, ${values.has_badges}, ${values.has_ranking}, ${values.has_groups})`;
};

/** What is counted towards caps of weeks and posts, what awards say of themselves, and what managers arranged. */
export const earningCases: readonly GuardCase[] = [
  {
    what: 'L5 a week or a post over its cap',
    refused: 'update award_periods set points = points + 1, cap = 1',
    by: [rule('award_periods', 'check', ' check (points <= cap)')],
  },
  {
    what: 'L5 a week or a post that gives points back',
    refused: 'update award_periods set points = points - 1',
    by: [grows],
  },
  {
    what: 'L5 a week or a post that becomes another',
    refused: "update award_periods set period = period || 'x', points = points + 1",
    by: [grows],
  },
  {
    what: 'L5 a week or a post that is forgotten',
    refused: 'delete from award_periods',
    by: [trigger('award_periods', 'award_periods_stay')],
  },
  {
    what: 'L5 a week or a post that begins anew',
    refused: period('kind', 'period', 1),
    by: [rule('award_periods', 'pkey', ',\n  primary key (member_id, kind, period)')],
  },
  {
    what: 'L13 a post with 0 points counted',
    refused: period('kind', "'x'", 0),
    by: [check('award_periods', 'points', 'points > 0')],
  },
  {
    what: 'L5 a period that there is not',
    refused: period("'year'", "'x'", 1),
    by: [check('award_periods', 'kind', "kind in ('week', 'post')")],
  },
  {
    what: 'an award of a rule that gives 0',
    refused: award('base', 0),
    by: [check('awards', 'base', 'base > 0')],
  },
  {
    what: 'an award of a campaign that takes away',
    refused: award('percent', 99),
    by: [check('awards', 'percent', 'percent >= 100')],
  },
  {
    what: 'an award cut by a cap that there is not',
    refused: award('cut_by', "'cap-year'"),
    by: [check('awards', 'cut_by', "cut_by in ('cap-day', 'cap-week', 'cap-post')")],
  },
  {
    what: 'an opening more alike than the same',
    refused: opening('likeness', 101),
    by: [check('share_openings', 'likeness', 'likeness >= 0 and likeness <= 100')],
  },
  {
    what: 'an opening with less than no description',
    refused: opening('own_alt_length', -1),
    by: [check('share_openings', 'own_alt_length', 'own_alt_length >= 0')],
  },
  {
    what: 'a goal of 0',
    refused: arrangement('goal', 0),
    by: [check('season_arrangements', 'goal', 'goal > 0')],
  },
  {
    what: 'badges half on',
    refused: arrangement('has_badges', 2),
    by: [check('season_arrangements', 'has_badges', 'has_badges in (0, 1)')],
  },
  {
    what: 'a ranking half on',
    refused: arrangement('has_ranking', 2),
    by: [check('season_arrangements', 'has_ranking', 'has_ranking in (0, 1)')],
  },
  {
    what: 'groups half on',
    refused: arrangement('has_groups', 2),
    by: [check('season_arrangements', 'has_groups', 'has_groups in (0, 1)')],
  },
  {
    what: 'L7 an arrangement in the place of another',
    refused: `insert into season_arrangements (position, at, by_member, has_badges, has_ranking)
      select position, '', by_member, 0, 0 from season_arrangements limit 1`,
    by: [
      rule('season_arrangements', 'pkey', 'integer primary key autoincrement', 'integer'),
      noReplace('season_arrangements'),
    ],
  },
];
