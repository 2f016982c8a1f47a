import type { ColumnTypes } from './column-types.ts';

/** What rewards ask for and cost, budgets, limits a member, what a redemption was when it was requested, delivery details, voucher codes. */
export const rewardTables = (type: ColumnTypes): string => `
create table budgets (
  id text primary key,
  name text not null check (name <> ''),
  currency text not null check (length(currency) = 3),
  granted ${type.integer} not null check (granted >= 0),
  reserved ${type.integer} not null default 0 check (reserved >= 0),
  spent ${type.integer} not null default 0 check (spent >= 0),
  check (granted - reserved - spent >= 0)
) ${type.strict};

alter table rewards add column is_retired ${type.integer} not null default 0 check (is_retired in (0, 1));
alter table rewards add column starts_at text;
alter table rewards add column ends_at text;
alter table rewards add column roles text not null default '[]';
alter table rewards add column limit_count ${type.integer} check (limit_count > 0);
alter table rewards add column limit_period text check (limit_period in ('month', 'quarter', 'year', 'ever'));
alter table rewards add column needs_approval ${type.integer} not null default 0 check (needs_approval in (0, 1));
alter table rewards add column delivery text not null default 'none' check (delivery in ('none', 'email', 'address', 'code'));
alter table rewards add column budget_id text references budgets (id);

create table redemption_terms (
  redemption_id text primary key references redemptions (id),
  kind text not null,
  fair_minor ${type.integer} not null check (fair_minor >= 0),
  fair_currency text not null check (length(fair_currency) = 3),
  needs_approval ${type.integer} not null check (needs_approval in (0, 1)),
  delivery text not null,
  budget_id text references budgets (id),
  limit_period text
) ${type.strict};
insert into redemption_terms (redemption_id, kind, fair_minor, fair_currency, needs_approval, delivery)
  select redemptions.id, kind, fair_minor, fair_currency, 0, 'none'
  from redemptions join rewards on rewards.id = reward_id;

create table reward_counts (
  member_id text not null references members (id),
  reward_id text not null references rewards (id),
  period text not null,
  taken ${type.integer} not null,
  most ${type.integer} not null,
  primary key (member_id, reward_id, period),
  check (taken >= 0 and taken <= most)
) ${type.strict};

create table delivery_details (
  redemption_id text primary key references redemptions (id),
  sealed text not null
) ${type.strict};

create table voucher_codes (
  id text primary key,
  reward_id text not null references rewards (id),
  print text not null unique,
  sealed text not null,
  added_at text not null,
  redemption_id text unique references redemptions (id)
) ${type.strict};
create index voucher_codes_free on voucher_codes (reward_id, id) where redemption_id is null;
`;
