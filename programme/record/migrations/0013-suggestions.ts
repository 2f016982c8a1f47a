import type { ColumnTypes } from './column-types.ts';

/** What members suggest for sharing, every step of it, the post it became, and the points it earned. */
export const suggestionTables = (type: ColumnTypes): string => `
create table suggestions (
  id text primary key,
  member_id text not null references members (id),
  link text not null check (link <> ''),
  title text not null check (title <> ''),
  why text not null check (why <> ''),
  draft text not null,
  language text,
  made_at text not null
) ${type.strict};
create index suggestions_by_member on suggestions (member_id, id);

create table suggestion_steps (
  position ${type.counter},
  suggestion_id text not null references suggestions (id),
  step text not null check (step in ('made', 'accepted', 'declined', 'withdrawn')),
  at text not null,
  by_member text not null references members (id),
  note text not null,
  post_id text unique references posts (id),
  unique (suggestion_id, step),
  check ((step = 'accepted') = (post_id is not null)),
  check (step <> 'declined' or note <> '')
) ${type.strict};
create unique index suggestion_settled_once on suggestion_steps (suggestion_id) where step <> 'made';
create index suggestion_steps_by_member on suggestion_steps (by_member);

create table suggestion_awards (
  suggestion_id text primary key references suggestions (id),
  entry_id text not null unique references entries (id),
  base ${type.integer} not null check (base > 0),
  cut_by text check (cut_by in ('cap-day', 'cap-week'))
) ${type.strict};
`;
