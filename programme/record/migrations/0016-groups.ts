import type { ColumnTypes } from './column-types.ts';

/**
 * Groups of members, and since when a member is in which; the newest row holds, and null is no group. Points count for the group that
 * a member was in when they were earned: a move takes none along, so that nobody's points can be read off two sums.
 */
export const groupTables = (type: ColumnTypes): string => `
create table member_groups (
  id text primary key,
  name text not null check (name <> ''),
  name_key text not null unique,
  goal ${type.integer} check (goal > 0)
) ${type.strict};

create table group_memberships (
  member_id text not null references members (id),
  since text not null,
  group_id text references member_groups (id),
  primary key (member_id, since)
) ${type.strict};
create index group_memberships_of_group on group_memberships (group_id);

alter table season_arrangements add column has_groups ${type.integer} not null default 0 check (has_groups in (0, 1));
`;
