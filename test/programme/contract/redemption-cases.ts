import { check, noReplace, notNull, rule, trigger } from './guard.ts';
import type { GuardCase } from './guard-case.ts';

const follows = trigger('redemption_steps', 'redemption_steps_follow_the_table');
const setsState = trigger('redemption_steps', 'redemption_steps_set_the_state');
const keeps = trigger('redemptions', 'redemptions_keep');
const settledOnce = { index: 'redemption_settled_once' };
const stepOnce = rule('redemption_steps', 'redemption_id_step_key', ',\n  unique (redemption_id, step)');

const step = (state: string, name: string) =>
  `insert into redemption_steps (redemption_id, step, at, by_member, note)
    select id, '${name}', '2026-11-23T10:00:00.000Z', ':me', '' from redemptions where state = '${state}'`;
const redemption = (id: string, points: string, state: string) =>
  `insert into redemptions select ${id}, member_id, reward_id, reward_title, picture_id, ${points}, '${state}'
    from redemptions where state = 'requested'`;

export const redemptionCases: readonly GuardCase[] = [
  {
    what: 'L10 a redemption requested twice',
    refused: step('requested', 'requested'),
    by: [stepOnce, noReplace('redemption_steps')],
  },
  {
    what: 'L10 a redemption approved after it was fulfilled',
    refused: step('fulfilled', 'approved'),
    by: [follows, keeps],
  },
  {
    what: 'L11 a redemption released after it was fulfilled',
    refused: step('fulfilled', 'released'),
    by: [follows, keeps, settledOnce],
  },
  {
    what: 'L11 a redemption released just after it was fulfilled',
    given: [step('requested', 'fulfilled')],
    refused: `insert into redemption_steps (redemption_id, step, at, by_member, note)
      select redemption_id, 'released', at, by_member, '' from redemption_steps order by position desc limit 1`,
    by: [setsState, settledOnce],
  },
  {
    what: 'L10 a step that there is not',
    refused: step('requested', 'burnt'),
    by: [
      follows,
      keeps,
      check('redemption_steps', 'step', "step in ('requested', 'approved', 'fulfilled', 'released')"),
      check('redemptions', 'state', "state in ('requested', 'approved', 'fulfilled', 'released')"),
    ],
  },
  {
    what: 'L10 a state without its step',
    refused: "update redemptions set state = 'released' where state = 'requested'",
    by: [keeps],
  },
  { what: 'L10 a redemption of other points', refused: 'update redemptions set points = 1', by: [keeps] },
  {
    what: 'L10 a redemption that begins fulfilled',
    refused: redemption("'x'", 'points', 'fulfilled'),
    by: [trigger('redemptions', 'redemptions_begin_requested')],
  },
  {
    what: 'L10 a second redemption with the same id',
    refused: redemption('id', 'points', 'requested'),
    by: [rule('redemptions', 'pkey', 'id text primary key', 'id text')],
  },
  {
    what: 'L13 a redemption of 0 points',
    refused: redemption("'x'", '0', 'requested'),
    by: [check('redemptions', 'points', 'points > 0')],
  },
  {
    what: 'L10 a redemption that goes',
    given: [redemption("'x'", 'points', 'requested')],
    refused: "delete from redemptions where id = 'x'",
    by: [trigger('redemptions', 'redemptions_stay')],
  },
  {
    what: 'L17 a step by nobody',
    refused: step('requested', 'fulfilled').replace("':me'", 'null'),
    by: [notNull('redemption_steps', 'by_member')],
  },
  {
    what: 'L10 a transition said twice',
    refused: "insert into redemption_transitions values ('requested', 'approved')",
    by: [
      rule('redemption_transitions', 'pkey', ',\n  primary key (before, after)'),
      noReplace('redemption_transitions'),
    ],
  },
];
