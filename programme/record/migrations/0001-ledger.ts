import type { ColumnTypes } from './column-types.ts';

/** Commands already answered, the ledger with its balances and lots, shares and awards, rewards and redemptions. */
export const ledgerTables = (type: ColumnTypes): string => `
create table commands (
  position ${type.counter},
  member_id text not null references members (id),
  key text not null,
  request_hash text not null,
  answer text not null,
  at text not null,
  unique (member_id, key)
) ${type.strict};

create table balances (
  account text primary key check (
    account in ('issued', 'redeemed', 'expired') or account like 'member:_%' or account like 'held:_%'
  ),
  points ${type.integer} not null,
  last_entry ${type.integer} not null default 0,
  check (points >= 0 or account = 'issued')
) ${type.strict};

create table entries (
  position ${type.counter},
  id text not null unique,
  member_id text not null references members (id),
  sequence ${type.integer} not null check (sequence > 0),
  at text not null,
  day text not null,
  debit text not null references balances (account),
  credit text not null references balances (account),
  points ${type.integer} not null check (points > 0 and points <= 9007199254740991),
  balance ${type.integer} not null,
  reason text not null check (reason <> ''),
  rule text not null check (rule <> ''),
  rule_version ${type.integer} not null,
  evidence text not null check (evidence <> ''),
  about text,
  key text not null unique,
  reverses text unique references entries (id),
  prev text not null check (length(prev) = 64),
  hash text not null check (length(hash) = 64),
  unique (member_id, sequence),
  check (debit <> credit),
  check (debit not like 'member:%' or debit = 'member:' || member_id),
  check (credit not like 'member:%' or credit = 'member:' || member_id)
) ${type.strict};
create index entries_by_day on entries (member_id, day, sequence);

create table lots (
  id text primary key,
  member_id text not null references members (id),
  entry_id text not null unique references entries (id),
  expires_on text not null,
  points ${type.integer} not null check (points > 0),
  remaining ${type.integer} not null check (remaining >= 0 and remaining <= points)
) ${type.strict};
create index lots_to_spend on lots (member_id, expires_on, id) where remaining > 0;
create index lots_to_expire on lots (expires_on) where remaining > 0;

create table shares (
  id text primary key,
  member_id text not null references members (id),
  post_id text not null references posts (id),
  network text not null,
  text text not null,
  share_address text,
  evidence text not null check (evidence in ('opened', 'declared', 'linked')),
  is_dropped ${type.integer} not null check (is_dropped in (0, 1)),
  address text unique,
  opened_at text not null,
  declared_at text,
  linked_at text,
  pack_version ${type.integer} not null references policy_packs (version),
  unique (member_id, post_id, network),
  check ((evidence = 'opened') = (declared_at is null)),
  check ((evidence = 'linked') = (linked_at is not null and address is not null))
) ${type.strict};
create index shares_by_post on shares (post_id, evidence, member_id);

create table share_openings (
  id text primary key,
  share_id text not null references shares (id),
  at text not null,
  caption_id text not null,
  approved text not null,
  text text not null,
  picture_id text,
  alt_text text not null,
  country text,
  verdict text not null check (verdict in ('clear', 'advise')),
  pack_version ${type.integer} not null references policy_packs (version)
) ${type.strict};
create index share_openings_by_share on share_openings (share_id);

create table awards (
  member_id text not null references members (id),
  post_id text not null references posts (id),
  network text not null,
  rule text not null,
  share_id text not null references shares (id),
  entry_id text not null unique references entries (id),
  points ${type.integer} not null check (points > 0),
  primary key (member_id, post_id, network, rule)
) ${type.strict};
create index awards_by_share on awards (share_id);

create table award_days (
  member_id text not null references members (id),
  day text not null,
  points ${type.integer} not null,
  cap ${type.integer} not null,
  primary key (member_id, day),
  check (points > 0 and points <= cap)
) ${type.strict};

create table rewards (
  id text primary key,
  position ${type.integer} not null,
  title text not null,
  description text not null,
  kind text not null,
  picture_id text not null references pictures (id),
  price ${type.integer} not null check (price > 0),
  stock ${type.integer} check (stock >= 0),
  fair_minor ${type.integer} not null check (fair_minor >= 0),
  fair_currency text not null check (length(fair_currency) = 3)
) ${type.strict};

create table redemptions (
  id text primary key,
  member_id text not null references members (id),
  reward_id text not null references rewards (id),
  reward_title text not null,
  picture_id text not null references pictures (id),
  points ${type.integer} not null check (points > 0),
  state text not null check (state in ('requested', 'approved', 'fulfilled', 'released'))
) ${type.strict};
create index redemptions_by_member on redemptions (member_id, id);

create table redemption_transitions (
  before text not null,
  after text not null,
  primary key (before, after)
) ${type.strict};
insert into redemption_transitions (before, after) values
  ('requested', 'approved'), ('requested', 'fulfilled'), ('requested', 'released'),
  ('approved', 'fulfilled'), ('approved', 'released');

create table redemption_steps (
  position ${type.counter},
  redemption_id text not null references redemptions (id),
  step text not null check (step in ('requested', 'approved', 'fulfilled', 'released')),
  at text not null,
  by_member text not null references members (id),
  note text not null,
  unique (redemption_id, step)
) ${type.strict};
create unique index redemption_settled_once on redemption_steps (redemption_id) where step in ('fulfilled', 'released');

create table lot_uses (
  redemption_id text not null references redemptions (id),
  lot_id text not null references lots (id),
  points ${type.integer} not null check (points > 0),
  primary key (redemption_id, lot_id)
) ${type.strict};
`;
