import type { ColumnTypes } from './column-types.ts';
import type { Follows } from './follows.ts';

/**
 * What of the awards a season shows, kept so that nobody adds up everybody's for a look at it: the season that is on, what
 * each member earned in it, and how many have how much. All of it follows from the ledger and can be made again.
 */
export const seasonTables = (type: ColumnTypes): string => `
create table season_now (
  only_one ${type.integer} primary key check (only_one = 1),
  first_day text not null,
  end_day text not null,
  check (first_day < end_day)
) ${type.strict};

create table season_points (
  member_id text primary key references members (id),
  points ${type.integer} not null check (points >= 0),
  is_in ${type.integer} not null check (is_in in (0, 1))
) ${type.strict};
create index season_ranking on season_points (points desc, member_id) where is_in = 1;

create table season_tally (
  points ${type.integer} primary key,
  members ${type.integer} not null check (members >= 0),
  runners ${type.integer} not null check (runners >= 0 and runners <= members)
) ${type.strict};
`;

const isIn = (member: string) =>
  `case when exists (select 1 from ranking_choices where ranking_choices.member_id = ${member}) then 1 else 0 end`;

/** A change of the tally, by one member. */
const tally = (row: 'new' | 'old', by: '+' | '-') => `
  insert into season_tally (points, members, runners) select ${row}.points, 0, 0 where true
    on conflict (points) do nothing;
  update season_tally set members = members ${by} 1, runners = runners ${by} ${row}.is_in
    where points = ${row}.points;`;

export const seasonFollows: Readonly<Record<string, Follows>> = {
  season_begins: {
    on: 'after insert on season_now',
    does: `
  insert into season_points (member_id, points, is_in)
    select awards.member_id, sum(awards.points), ${isIn('awards.member_id')}
    from entries join awards on awards.entry_id = entries.id
      left join entries as reversal on reversal.reverses = entries.id
    where entries.day >= new.first_day and entries.day < new.end_day and reversal.id is null
    group by awards.member_id;
  insert into season_points (member_id, points, is_in) select member_id, 0, 1 from ranking_choices where true
    on conflict (member_id) do nothing;`,
  },
  season_ends: { on: 'after delete on season_now', does: `\n  delete from season_points;` },
  awards_count_in_season: {
    on: 'after insert on awards',
    does: `
  insert into season_points (member_id, points, is_in)
    select new.member_id, new.points, ${isIn('new.member_id')}
    from season_now join entries on entries.id = new.entry_id and day >= first_day and day < end_day
    where true
    on conflict (member_id) do update set points = season_points.points + excluded.points;`,
  },
  // By its name after the trigger that takes the balances: PostgreSQL goes by the alphabet.
  entries_reversed_leave_season: {
    on: 'after insert on entries',
    when: 'new.reverses is not null',
    does: `
  update season_points
    set points = points - (select awards.points from awards where awards.entry_id = new.reverses)
    where member_id = new.member_id and exists (
      select 1 from awards join entries on entries.id = awards.entry_id
        join season_now on day >= first_day and day < end_day
      where awards.entry_id = new.reverses);`,
  },
  ranking_choices_go_in: {
    on: 'after insert on ranking_choices',
    does: `
  insert into season_points (member_id, points, is_in) select new.member_id, 0, 1 from season_now where true
    on conflict (member_id) do update set is_in = 1;`,
  },
  ranking_choices_go_out: {
    on: 'after delete on ranking_choices',
    does: `
  update season_points set is_in = 0 where member_id = old.member_id;
  delete from season_points where member_id = old.member_id and points = 0;`,
  },
  season_points_begin: { on: 'after insert on season_points', does: tally('new', '+') },
  season_points_change: {
    on: 'after update on season_points',
    does: `${tally('old', '-')}${tally('new', '+')}`,
  },
  season_points_end: { on: 'after delete on season_points', does: tally('old', '-') },
};
