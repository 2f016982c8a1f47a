import { rule, trigger } from './guard.ts';
import type { GuardCase } from './guard-case.ts';

const codesOnce = trigger('voucher_codes', 'voucher_codes_are_given_once');
const requested = "(select id from redemptions where state = 'requested')";
const fulfilled = "(select id from redemptions where state = 'fulfilled')";

const code = (id: string, reward = 'coffee', print = id) =>
  `insert into voucher_codes values ('${id}', '${reward}', '${print}', 'sealed', '2026-11-23T10:00:00.000Z', null)`;
const give = (id: string, to: string) => `update voucher_codes set redemption_id = ${to} where id = '${id}'`;

export const voucherCodeCases: readonly GuardCase[] = [
  {
    what: 'a code given a second time',
    given: [code('c'), give('c', requested)],
    refused: give('c', fulfilled),
    by: [codesOnce],
  },
  {
    what: 'a code of another reward',
    given: [code('c', 'mug')],
    refused: give('c', requested),
    by: [codesOnce],
  },
  {
    what: 'a code that becomes another',
    given: [code('c')],
    refused: `update voucher_codes set sealed = 'other', redemption_id = ${requested}`,
    by: [codesOnce],
  },
  {
    what: 'two codes for one redemption',
    given: [code('c'), code('d'), give('c', requested)],
    refused: give('d', requested),
    by: [
      rule(
        'voucher_codes',
        'redemption_id_key',
        'redemption_id text unique references',
        'redemption_id text references',
      ),
    ],
  },
  {
    what: 'the same code twice',
    given: [code('c')],
    refused: code('d', 'coffee', 'c'),
    by: [rule('voucher_codes', 'print_key', 'print text not null unique', 'print text not null')],
  },
  {
    what: 'a second code with the same id',
    given: [code('c')],
    refused: code('c', 'coffee', 'd'),
    by: [rule('voucher_codes', 'pkey', 'id text primary key', 'id text')],
  },
  {
    what: 'a code that goes',
    given: [code('c')],
    refused: 'delete from voucher_codes',
    by: [trigger('voucher_codes', 'voucher_codes_stay')],
  },
];
