import { check, noReplace, notNull, rule, trigger } from './guard.ts';
import type { GuardCase } from './guard-case.ts';

const follows = trigger('redemption_steps', 'redemption_steps_follow_the_table');
const setsState = trigger('redemption_steps', 'redemption_steps_set_the_state');
const keeps = trigger('redemptions', 'redemptions_keep');
const settledOnce = { index: 'redemption_settled_once' };
const lotOrigin = trigger('lots', 'lots_keep_their_origin');
const evidence = trigger('shares', 'shares_evidence_only_goes_up');
const stepOnce = rule('redemption_steps', 'redemption_id_step_key', ',\n  unique (redemption_id, step)');
const heldEntry = "(select id from entries where rule = 'redemption-hold' order by sequence desc limit 1)";

const step = (state: string, name: string) =>
  `insert into redemption_steps (redemption_id, step, at, by_member, note)
    select id, '${name}', '2026-11-23T10:00:00.000Z', ':me', '' from redemptions where state = '${state}'`;
const redemption = (id: string, points: string, state: string) =>
  `insert into redemptions select ${id}, member_id, reward_id, reward_title, picture_id, ${points}, '${state}'
    from redemptions where state = 'requested'`;
const award = (name: string, entryId: string, points: number) =>
  `insert into awards (member_id, post_id, network, rule, share_id, entry_id, points)
    select member_id, post_id, network, ${name}, share_id, ${entryId}, ${points} from awards limit 1`;
const lot = (id: string, entryId: string, points: number) =>
  `insert into lots select ${id}, member_id, ${entryId}, expires_on, ${points}, ${points} from lots limit 1`;
const share = (id: string, network: string, address: string, state: string, dropped = 0) =>
  `insert into shares select ${id}, member_id, post_id, ${network}, text, share_address, ${state}, ${dropped}, ${address},
    opened_at, declared_at, linked_at, pack_version from shares limit 1`;

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

export const stockCases: readonly GuardCase[] = [
  {
    what: 'L4 stock below 0',
    refused: "update rewards set stock = -1 where id = 'mug'",
    by: [check('rewards', 'stock', 'stock >= 0')],
  },
  {
    what: 'L13 a reward for nothing',
    refused: 'update rewards set price = 0',
    by: [check('rewards', 'price', 'price > 0')],
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
    refused: `update lots set id = id || 'x' where remaining > 0`,
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

const awardKey = rule('awards', 'pkey', ',\n  primary key (member_id, post_id, network, rule)');

export const shareCases: readonly GuardCase[] = [
  {
    what: 'L14 a second award for the same',
    refused: award('rule', heldEntry, 1),
    by: [awardKey, noReplace('awards')],
  },
  {
    what: 'L14 two awards of one entry',
    refused: award("'another'", 'entry_id', 1),
    by: [
      rule(
        'awards',
        'entry_id_key',
        'entry_id text not null unique references',
        'entry_id text not null references',
      ),
      noReplace('awards'),
    ],
  },
  {
    what: 'L13 an award of 0 points',
    refused: award("'another'", heldEntry, 0),
    by: [check('awards', 'points', 'points > 0')],
  },
  {
    what: 'L14 a second share of the same post on the same network',
    refused: share("'x'", 'network', 'null', 'evidence'),
    by: [rule('shares', 'member_id_post_id_network_key', ',\n  unique (member_id, post_id, network)')],
  },
  {
    what: 'a second share with the same id',
    refused: share('id', "'mastodon'", 'null', 'evidence'),
    by: [rule('shares', 'pkey', 'id text primary key', 'id text')],
  },
  {
    what: 'one address for two shares',
    given: ["update shares set address = 'https://x.com/robin/status/1' where network = 'x'"],
    refused: "update shares set address = 'https://x.com/robin/status/1' where network = 'bluesky'",
    by: [rule('shares', 'address_key', 'address text unique', 'address text')],
  },
  {
    what: 'evidence that goes down',
    refused: "update shares set evidence = 'opened', declared_at = null",
    by: [evidence],
  },
  {
    what: 'a share that becomes another',
    refused: "update shares set network = 'threads' where network = 'x'",
    by: [evidence],
  },
  {
    what: 'evidence that there is not',
    refused: share("'x'", "'mastodon'", 'null', "'clicked'"),
    by: [check('shares', 'evidence', "evidence in ('opened', 'declared', 'linked')")],
  },
  {
    what: 'a share opened and declared',
    refused: share("'x'", "'mastodon'", 'null', "'opened'"),
    by: [rule('shares', 'check', ",\n  check ((evidence = 'opened') = (declared_at is null))")],
  },
  {
    what: 'evidence without its address',
    refused: "update shares set evidence = 'linked'",
    by: [
      rule(
        'shares',
        'check1',
        ",\n  check ((evidence = 'linked') = (linked_at is not null and address is not null))",
      ),
    ],
  },
  {
    what: 'a share that is dropped by half',
    refused: share("'x'", "'mastodon'", 'null', 'evidence', 2),
    by: [check('shares', 'is_dropped', 'is_dropped in (0, 1)')],
  },
  {
    what: 'a share that goes',
    given: [share("'x'", "'mastodon'", 'null', 'evidence')],
    refused: "delete from shares where id = 'x'",
    by: [trigger('shares', 'shares_stay')],
  },
  {
    what: 'L6 a command answered twice',
    refused:
      "insert into commands (member_id, key, request_hash, answer, at) select member_id, key, '', '', '' from commands limit 1",
    by: [rule('commands', 'member_id_key_key', ',\n  unique (member_id, key)'), noReplace('commands')],
  },
  {
    what: 'L6 an unnamed command answered twice',
    refused:
      "insert into unnamed_commands (key, request_hash, answer) select key, '', '' from unnamed_commands",
    by: [rule('unnamed_commands', 'pkey', 'text primary key', 'text'), noReplace('unnamed_commands')],
  },
];
