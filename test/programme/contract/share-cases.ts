import { check, noReplace, rule, trigger } from './guard.ts';
import type { GuardCase } from './guard-case.ts';

const evidence = trigger('shares', 'shares_evidence_only_goes_up');
const heldEntry = "(select id from entries where rule = 'redemption-hold' order by sequence desc limit 1)";

const award = (name: string, entryId: string, points: number) =>
  `insert into awards (member_id, post_id, network, rule, share_id, entry_id, points)
    select member_id, post_id, network, ${name}, share_id, ${entryId}, ${points} from awards limit 1`;
const share = (id: string, network: string, address: string, state: string, dropped = 0) =>
  `insert into shares select ${id}, member_id, post_id, ${network}, text, share_address, ${state}, ${dropped}, ${address},
    opened_at, declared_at, linked_at, pack_version from shares limit 1`;

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
