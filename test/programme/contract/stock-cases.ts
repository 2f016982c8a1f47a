import { check, noReplace, rule, trigger } from './guard.ts';
import type { GuardCase } from './guard-case.ts';
import { inSight } from './reward-history-cases.ts';

const lotOrigin = trigger('lots', 'lots_keep_their_origin');
const heldEntry = "(select id from entries where rule = 'redemption-hold' order by sequence desc limit 1)";

const lot = (id: string, entryId: string, points: number) =>
  `insert into lots select ${id}, member_id, ${entryId}, expires_on, ${points}, ${points} from lots limit 1`;

export const stockCases: readonly GuardCase[] = [
  {
    what: 'L4 stock below 0',
    refused: "update rewards set stock = -1 where id = 'mug'",
    by: [check('rewards', 'stock', 'stock >= 0')],
  },
  {
    what: 'L13 a reward for nothing',
    refused: 'update rewards set price = 0',
    by: [check('rewards', 'price', 'price > 0'), inSight('rewards')],
  },
  {
    what: 'L5 a day over its cap',
    refused: 'update award_days set points = cap + 1',
    by: [rule('award_days', 'check', ',\n  check (points > 0 and points <= cap)')],
  },
  {
    what: 'L5 a second count of the same day',
    refused: 'insert into award_days select * from award_days limit 1',
    by: [rule('award_days', 'pkey', ',\n  primary key (member_id, day)')],
  },
  {
    what: 'L12 a lot below 0',
    refused: 'update lots set remaining = -1',
    by: [rule('lots', 'check', ' check (remaining >= 0 and remaining <= points)')],
  },
  {
    what: 'L12 a lot above what was earned',
    refused: 'update lots set remaining = points + 1',
    by: [rule('lots', 'check', ' check (remaining >= 0 and remaining <= points)')],
  },
  {
    what: 'L12 a lot that expires later than it did',
    refused: "update lots set expires_on = '2099-01-01'",
    by: [lotOrigin],
  },
  {
    what: 'L12 a lot of another entry',
    refused: `update lots set id = id || 'x' where id not in (select lot_id from lot_uses)`,
    by: [lotOrigin],
  },
  {
    what: 'L12 a lot that goes',
    refused: 'delete from lots where id not in (select lot_id from lot_uses)',
    by: [trigger('lots', 'lots_stay')],
  },
  {
    what: 'L13 a lot of 0 points',
    refused: lot("'x'", heldEntry, 0),
    by: [check('lots', 'points', 'points > 0')],
  },
  {
    what: 'L12 a second lot of the same entry',
    refused: lot("'x'", 'entry_id', 1),
    by: [
      rule(
        'lots',
        'entry_id_key',
        'entry_id text not null unique references',
        'entry_id text not null references',
      ),
    ],
  },
  {
    what: 'L12 a second lot with the same id',
    refused: lot('id', heldEntry, 1),
    by: [rule('lots', 'pkey', 'id text primary key', 'id text')],
  },
  {
    what: 'L12 a lot used for 0 points',
    refused: `insert into lot_uses select redemptions.id, lots.id, 0 from redemptions, lots
      where state = 'requested' and lots.id not in (select lot_id from lot_uses)`,
    by: [check('lot_uses', 'points', 'points > 0')],
  },
  {
    what: 'L12 the same use of a lot noted twice',
    refused: 'insert into lot_uses select redemption_id, lot_id, 1 from lot_uses limit 1',
    by: [rule('lot_uses', 'pkey', ',\n  primary key (redemption_id, lot_id)'), noReplace('lot_uses')],
  },
];
