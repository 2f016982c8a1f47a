import type { ColumnTypes } from './column-types.ts';
import type { Follows } from './follows.ts';

/**
 * What is shown of groups, kept so that nobody goes through all members for a look at the season: who is in which group now, what each
 * earned in which in the season that is on, and what that makes of each group. An empty key is no group. All of it can be made again.
 */
export const groupFigureTables = (type: ColumnTypes): string => `
create table group_now (
  member_id text primary key references members (id),
  group_key text not null
) ${type.strict};
create index group_now_by_group on group_now (group_key);

create table season_group_points (
  member_id text not null references members (id),
  group_key text not null,
  points ${type.integer} not null check (points >= 0),
  primary key (member_id, group_key)
) ${type.strict};
create index season_group_points_by_group on season_group_points (group_key, member_id);

create table group_tally (
  group_key text primary key,
  members ${type.integer} not null check (members >= 0),
  active ${type.integer} not null check (active >= 0),
  points ${type.integer} not null check (points >= 0)
) ${type.strict};
`;

/** The group that a member was in at a moment. */
const keyAt = (member: string, at: string) => `coalesce((
      select group_id from group_memberships where group_memberships.member_id = ${member} and since <= ${at}
      order by since desc limit 1), '')`;

const readsGroupNow = (row: 'new' | 'old') => `
  update group_now set group_key = coalesce((
    select group_id from group_memberships where group_memberships.member_id = ${row}.member_id
    order by since desc limit 1), '')
  where member_id = ${row}.member_id;`;

const tally = (row: 'new' | 'old', change: string) => `
  insert into group_tally (group_key, members, active, points) select ${row}.group_key, 0, 0, 0 where true
    on conflict (group_key) do nothing;
  update group_tally set ${change} where group_key = ${row}.group_key;`;

export const groupFollows: Readonly<Record<string, Follows>> = {
  members_begin_in_no_group: {
    on: 'after insert on members',
    does: `\n  insert into group_now (member_id, group_key) values (new.id, '');`,
  },
  group_memberships_begin: { on: 'after insert on group_memberships', does: readsGroupNow('new') },
  group_memberships_change: { on: 'after update on group_memberships', does: readsGroupNow('new') },
  group_memberships_end: { on: 'after delete on group_memberships', does: readsGroupNow('old') },
  group_now_begins: { on: 'after insert on group_now', does: tally('new', 'members = members + 1') },
  group_now_changes: {
    on: 'after update on group_now',
    does: `${tally('old', 'members = members - 1')}${tally('new', 'members = members + 1')}`,
  },
  groups_begin_season: {
    on: 'after insert on season_now',
    does: `
  insert into season_group_points (member_id, group_key, points)
    select member_id, group_key, sum(points) from (
      select awards.member_id as member_id, awards.points as points, ${keyAt('awards.member_id', 'entries.at')} as group_key
      from entries join awards on awards.entry_id = entries.id
        left join entries as reversal on reversal.reverses = entries.id
      where entries.day >= new.first_day and entries.day < new.end_day and reversal.id is null) as earned
    group by member_id, group_key;`,
  },
  groups_end_season: { on: 'after delete on season_now', does: `\n  delete from season_group_points;` },
  awards_count_in_group: {
    on: 'after insert on awards',
    does: `
  insert into season_group_points (member_id, group_key, points)
    select new.member_id, ${keyAt('new.member_id', 'entries.at')}, new.points
    from season_now join entries on entries.id = new.entry_id and day >= first_day and day < end_day
    where true
    on conflict (member_id, group_key) do update set points = season_group_points.points + excluded.points;`,
  },
  // By its name after the trigger that takes the balances: PostgreSQL goes by the alphabet.
  entries_reversed_leave_group: {
    on: 'after insert on entries',
    when: 'new.reverses is not null',
    does: `
  update season_group_points
    set points = points - (select awards.points from awards where awards.entry_id = new.reverses)
    where member_id = new.member_id and group_key = (
      select ${keyAt('awards.member_id', 'entries.at')}
      from awards join entries on entries.id = awards.entry_id
        join season_now on day >= first_day and day < end_day
      where awards.entry_id = new.reverses);
  delete from season_group_points where member_id = new.member_id and points = 0;`,
  },
  // What was earned in a group that is removed was earned in none, as its memberships say by then.
  member_groups_end: {
    on: 'after delete on member_groups',
    does: `
  insert into season_group_points (member_id, group_key, points)
    select member_id, '', points from season_group_points where group_key = old.id
    on conflict (member_id, group_key) do update set points = season_group_points.points + excluded.points;
  delete from season_group_points where group_key = old.id;
  delete from group_tally where group_key = old.id;`,
  },
  season_group_points_begin: {
    on: 'after insert on season_group_points',
    does: tally('new', 'active = active + 1, points = points + new.points'),
  },
  season_group_points_change: {
    on: 'after update on season_group_points',
    does: tally('new', 'points = points + new.points - old.points'),
  },
  season_group_points_end: {
    on: 'after delete on season_group_points',
    does: tally('old', 'active = active - 1, points = points - old.points'),
  },
};

/** Of members that are there already. The season is counted anew when the programme opens. */
export const groupFiguresBegin = `
insert into group_now (member_id, group_key)
  select members.id, coalesce((
    select group_id from group_memberships where member_id = members.id order by since desc limit 1), '')
  from members;
delete from season_now;
`;
