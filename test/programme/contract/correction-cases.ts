import { trigger } from './guard.ts';
import { balance, entry, type GuardCase, named } from './guard-case.ts';

const author = trigger('entries', 'entries_correction_has_its_author');
const comesFirst = trigger('entries', 'entries_debt_comes_first');
const says = trigger('entries', 'entries_debt_is_what_it_says');

const debt = entry({ ...named('debt'), rule: "'debt'", points: 5, balance: balance(5) });
const back = { debit: "'member::me'", credit: "'issued'" };

export const correctionCases: readonly GuardCase[] = [
  {
    what: 'L17 a correction by nobody',
    refused: entry({
      ...back,
      points: 10,
      balance: balance(-10),
      reverses: "(select id from entries where member_id = ':me' and sequence = 1)",
    }),
    by: [author],
  },
  {
    what: 'L9 points held while some are owed',
    given: [debt],
    refused: entry({
      debit: "'member::me'",
      credit: "(select 'held:' || id from redemptions where state = 'requested')",
      balance: balance(-1),
    }),
    by: [comesFirst],
  },
  {
    what: 'L9 more paid than is owed',
    given: [debt],
    refused: entry({ ...back, rule: "'debt-paid'", points: 6, balance: balance(-6) }),
    by: [says],
  },
  {
    what: 'L9 a debt that takes points instead of giving them',
    refused: entry({ ...back, rule: "'debt'", balance: balance(-1) }),
    by: [says],
  },
];
