import type { ColumnTypes } from './column-types.ts';

/**
 * The handbook in versions that never change, what managers are working on for the next one, who has read and passed
 * which, and whom to ask. The sections of before become version 1.
 */
export const handbookTables = (type: ColumnTypes): string => `
create table handbook_versions (
  version ${type.integer} primary key check (version > 0),
  published_at text not null,
  published_by text references members (id),
  restores ${type.integer} references handbook_versions (version),
  asks_acknowledgement ${type.integer} not null check (asks_acknowledgement in (0, 1)),
  has_training ${type.integer} not null check (has_training in (0, 1)),
  holds_sharing ${type.integer} not null check (holds_sharing in (0, 1)),
  removed text not null
) ${type.strict};

create table handbook_texts (
  version ${type.integer} not null references handbook_versions (version),
  language text not null,
  id text not null,
  position ${type.integer} not null,
  title text not null,
  text text not null,
  note text not null,
  is_changed ${type.integer} not null check (is_changed in (0, 1)),
  questions text not null,
  primary key (version, language, id)
) ${type.strict};

insert into handbook_versions
  (version, published_at, published_by, restores, asks_acknowledgement, has_training, holds_sharing, removed)
  select 1, first_started_at, null, null, 0, 0, 0, '[]' from programme
  where exists (select 1 from handbook_sections);
insert into handbook_texts (version, language, id, position, title, text, note, is_changed, questions)
  select 1, language, id, position, title, text, '', 0, '[]' from handbook_sections
  where exists (select 1 from handbook_versions);
drop table handbook_sections;

create table handbook_edits (
  language text not null,
  id text not null,
  kind text not null check (kind in ('put', 'remove')),
  title text not null,
  text text not null,
  note text not null,
  questions text not null,
  stands_after text,
  changed_at text not null,
  primary key (language, id)
) ${type.strict};

create table handbook_acknowledgements (
  member_id text not null references members (id),
  version ${type.integer} not null references handbook_versions (version),
  at text not null,
  primary key (member_id, version)
) ${type.strict};

create table handbook_trainings (
  member_id text not null references members (id),
  version ${type.integer} not null references handbook_versions (version),
  at text not null,
  primary key (member_id, version)
) ${type.strict};

create table contacts (
  purpose text primary key,
  name text not null,
  mail text not null,
  phone text not null,
  hours text not null
) ${type.strict};
`;
