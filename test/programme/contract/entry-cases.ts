import { noReplace, notNull, rule, trigger } from './guard.ts';
import { balance, entry, type GuardCase, named, otherMember } from './guard-case.ts';

const belongs = trigger('entries', 'entries_belong_to_one_member');
const reversal = trigger('entries', 'entries_reverse_exactly');
const moves = trigger('entries', 'entries_move_points');
const byEntries = trigger('balances', 'balances_change_by_entries');
const settled = rule('balances', 'check', ",\n  check (points >= 0 or account = 'issued')");

const first = "(select id from entries where member_id = ':me' and sequence = 1)";
/** The first award, of 10 points, taken back. */
const turned = {
  debit: "'member::me'",
  credit: "'issued'",
  points: 10,
  balance: balance(-10),
  evidence: "'manager::me'",
};

export const entryCases: readonly GuardCase[] = [
  {
    what: 'L1 an entry with one leg only',
    refused: entry({ debit: 'null' }),
    by: [notNull('entries', 'debit')],
  },
  {
    what: 'L1 an entry to an account that there is not',
    refused: entry({ credit: "'purse'", balance: balance(0) }),
    by: [
      belongs,
      rule(
        'entries',
        'credit_fkey',
        'credit text not null references balances (account)',
        'credit text not null',
      ),
    ],
  },
  {
    what: 'L1 an entry from an account that there is not',
    refused: entry({ debit: "'purse'" }),
    by: [
      rule(
        'entries',
        'debit_fkey',
        'debit text not null references balances (account)',
        'debit text not null',
      ),
    ],
  },
  {
    what: 'L1 an entry from an account to itself',
    refused: entry({ debit: "'member::me'", balance: balance(0) }),
    by: [rule('entries', 'check', ',\n  check (debit <> credit)'), byEntries],
  },
  {
    what: 'L1 an entry between accounts that are not the member’s',
    refused: entry({ credit: "'redeemed'", balance: balance(0) }),
    by: [belongs],
  },
  {
    what: 'L1 an entry from another member',
    given: otherMember,
    refused: entry({ debit: "'member:other'" }),
    by: [
      rule('entries', 'check1', ",\n  check (debit not like 'member:%' or debit = 'member:' || member_id)"),
    ],
  },
  {
    what: 'L1 an entry to another member',
    given: otherMember,
    refused: entry({ debit: "'member::me'", credit: "'member:other'", balance: balance(-1) }),
    by: [
      rule('entries', 'check2', ",\n  check (credit not like 'member:%' or credit = 'member:' || member_id)"),
    ],
  },
  {
    what: 'L1 an entry into a hold that is not the member’s',
    given: ["insert into balances (account, points) values ('held:nobodys', 0)"],
    refused: entry({ debit: "'member::me'", credit: "'held:nobodys'", balance: balance(-1) }),
    by: [belongs],
  },
  {
    what: 'L2 an entry of more than the member has',
    refused: entry({ debit: "'member::me'", credit: "'redeemed'", points: 500, balance: balance(-500) }),
    by: [settled],
  },
  { what: 'L3 an entry with another balance than it makes', refused: entry({ balance: 99 }), by: [moves] },
  {
    what: 'L3 a balance set by hand',
    refused: "update balances set points = points + 5 where account = 'member::me'",
    by: [byEntries],
  },
  {
    what: 'L3 a balance set by hand, naming an old entry',
    refused: "update balances set points = points + 10, last_entry = 1 where account = 'member::me'",
    by: [byEntries],
  },
  {
    what: 'L3 a balance moved twice by the same entry',
    refused: "update balances set points = points - 10 where account = 'member::me'",
    by: [byEntries],
  },
  {
    what: 'L3 an account that begins with points',
    refused: "insert into balances (account, points) values ('held:x', 5)",
    by: [trigger('balances', 'balances_start_empty')],
  },
  {
    what: 'L3 a second balance of one account',
    refused: "insert into balances (account, points) values ('issued', 0)",
    by: [rule('balances', 'pkey', 'account text primary key', 'account text')],
  },
  {
    what: 'L3 an account that goes',
    given: ["insert into balances (account, points) values ('held:x', 0)"],
    refused: "delete from balances where account = 'held:x'",
    by: [trigger('balances', 'balances_stay')],
  },
  {
    what: 'L1 an account of no known kind',
    refused: "insert into balances (account, points) values ('purse', 0)",
    by: [
      rule(
        'balances',
        'account_check',
        " check (\n    account in ('issued', 'redeemed', 'expired') or account like 'member:_%' or account like 'held:_%'\n  )",
      ),
    ],
  },
  {
    what: 'L6 an entry with a key that is used',
    refused: entry({ key: "(select key from entries where member_id = ':me' and sequence = 1)" }),
    by: [rule('entries', 'key_key', 'key text not null unique', 'key text not null'), noReplace('entries')],
  },
  {
    what: 'L6 an entry with an id that is used',
    refused: entry({ id: first }),
    by: [rule('entries', 'id_key', 'id text not null unique', 'id text not null'), noReplace('entries')],
  },
  {
    what: 'L7 an entry put in the place of another',
    refused: entry(
      { key: "(select key from entries where member_id = ':me' order by sequence desc limit 1)" },
      'insert or replace',
    ),
    by: [noReplace('entries'), trigger('entries', 'entries_no_delete')],
    only: 'SQLite',
  },
  {
    what: 'L8 a reversal of nothing',
    refused: entry({ ...turned, reverses: "'nothing'" }),
    by: [
      reversal,
      rule(
        'entries',
        'reverses_fkey',
        'reverses text unique references entries (id)',
        'reverses text unique',
      ),
    ],
  },
  {
    what: 'L8 a reversal of another amount',
    refused: entry({ ...turned, points: 5, balance: balance(-5), reverses: first }),
    by: [reversal],
  },
  {
    what: 'L8 a reversal of a reversal',
    given: [entry({ ...turned, reverses: first })],
    refused: entry({
      ...named('again'),
      reverses: "'new'",
      points: 10,
      balance: balance(10),
      evidence: "'manager::me'",
    }),
    by: [reversal],
  },
  {
    what: 'L8 a second reversal of the same entry',
    given: [
      entry({ ...named('more'), points: 10, balance: balance(10) }),
      entry({ ...turned, reverses: first }),
    ],
    refused: entry({ ...turned, ...named('again'), reverses: first }),
    by: [
      rule('entries', 'reverses_key', 'reverses text unique references', 'reverses text references'),
      noReplace('entries'),
    ],
  },
];
