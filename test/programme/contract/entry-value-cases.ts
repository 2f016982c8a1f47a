import { check, type Guard, noReplace, notNull, rule, trigger } from './guard.ts';
import { balance, entry, type GuardCase } from './guard-case.ts';

const chain = trigger('entries', 'entries_follow_the_chain');
const points = check('entries', 'points', 'points > 0 and points <= 9007199254740991');
const strict = (on: string): Guard => ({ ...rule(on, 'strict', ') strict', ')'), only: 'SQLite' });

export const entryValueCases: readonly GuardCase[] = [
  { what: 'L13 an entry of 0 points', refused: entry({ points: 0, balance: balance(0) }), by: [points] },
  { what: 'L13 an entry of −1 points', refused: entry({ points: -1, balance: balance(-1) }), by: [points] },
  {
    what: 'L13 an entry of 2^53 points',
    refused: entry({
      points: '9007199254740992',
      balance: "(select points from balances where account = 'member::me') + 9007199254740992",
    }),
    by: [points],
  },
  {
    what: 'L13 an entry of 1.5 points',
    refused: entry({ points: "'1.5'", balance: balance(1.5) }),
    by: [strict('entries'), strict('balances')],
  },
  {
    what: 'L13 an entry of points in words',
    refused: entry({ points: "'ten'", balance: balance(0) }),
    by: [],
  },
  {
    what: 'L17 an entry without a reason',
    refused: entry({ reason: "''" }),
    by: [check('entries', 'reason', "reason <> ''")],
  },
  {
    what: 'L17 an entry with no reason',
    refused: entry({ reason: 'null' }),
    by: [notNull('entries', 'reason')],
  },
  {
    what: 'L17 an entry without a rule',
    refused: entry({ rule: "''" }),
    by: [check('entries', 'rule', "rule <> ''")],
  },
  {
    what: 'L17 an entry without evidence',
    refused: entry({ evidence: "''" }),
    by: [check('entries', 'evidence', "evidence <> ''")],
  },
  { what: 'L18 an entry with a gap before it', refused: entry({ sequence: 99 }), by: [chain] },
  {
    what: 'L18 an entry in the place of another',
    refused: entry({ sequence: 2 }),
    by: [
      chain,
      rule('entries', 'member_id_sequence_key', ',\n  unique (member_id, sequence)'),
      noReplace('entries'),
    ],
  },
  {
    what: 'L18 an entry before the first',
    refused: entry({ sequence: 0 }),
    by: [chain, check('entries', 'sequence', 'sequence > 0')],
  },
  {
    what: 'L18 an entry that does not continue the one before',
    refused: entry({ prev: `'${'0'.repeat(64)}'` }),
    by: [chain],
  },
  {
    what: 'L18 an entry that continues no hash',
    refused: entry({ prev: "''" }),
    by: [chain, check('entries', 'prev', 'length(prev) = 64')],
  },
  {
    what: 'L18 an entry without a hash',
    refused: entry({ hash: "''" }),
    by: [check('entries', 'hash', 'length(hash) = 64')],
  },
];
