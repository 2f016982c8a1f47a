import type { ColumnTypes } from './column-types.ts';

/** What earning by versioned rules needs: from when rules hold, what a share was measured at, caps by week and post, seasons. */
export const earningTables = (type: ColumnTypes): string => `
alter table points_rules add column valid_from text;
alter table points_rules add column by_member text references members (id);

alter table share_openings add column likeness ${type.integer} check (likeness >= 0 and likeness <= 100);
alter table share_openings add column own_alt_length ${type.integer} not null default 0 check (own_alt_length >= 0);

alter table awards add column base ${type.integer} check (base > 0);
alter table awards add column percent ${type.integer} check (percent >= 100);
alter table awards add column cut_by text check (cut_by in ('cap-day', 'cap-week', 'cap-post'));

create table award_periods (
  member_id text not null references members (id),
  kind text not null check (kind in ('week', 'post')),
  period text not null,
  points ${type.integer} not null check (points > 0),
  cap ${type.integer} check (points <= cap),
  primary key (member_id, kind, period)
) ${type.strict};
insert into award_periods (member_id, kind, period, points, cap)
  select member_id, 'post', post_id, sum(points), null from awards group by member_id, post_id;

create table dismissed_expiries (
  member_id text not null references members (id),
  expires_on text not null,
  days ${type.integer} not null check (days in (7, 30)),
  primary key (member_id, expires_on, days)
) ${type.strict};

create table season_arrangements (
  position ${type.counter},
  at text not null,
  by_member text not null references members (id),
  goal ${type.integer} check (goal > 0),
  has_badges ${type.integer} not null check (has_badges in (0, 1)),
  has_ranking ${type.integer} not null check (has_ranking in (0, 1))
) ${type.strict};

create table ranking_choices (
  member_id text primary key references members (id),
  alias text check (alias <> ''),
  alias_key text unique,
  check ((alias is null) = (alias_key is null))
) ${type.strict};
`;
