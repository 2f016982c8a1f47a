/** What takes `drafts.sqlite` from one version to the next; a published step never changes. `turn` says what was saved last: the clock may have been set back between two drafts. */
const steps: readonly string[] = [
  `create table draft (
  post_id text not null,
  network text not null,
  caption_id text not null,
  text text not null,
  picture_id text,
  alt_text text not null,
  saved_at text not null,
  turn integer not null unique,
  primary key (post_id, network)
) strict;`,
  `create table false_alarm (
  turn integer primary key,
  id text not null unique,
  rule text not null,
  pack_version integer not null,
  words text not null,
  note text not null,
  kept_at text not null,
  sent_at text
) strict;`,
  `create table reminder (
  post_id text not null,
  network text not null,
  at text not null,
  primary key (post_id, network)
) strict;
create table departure (
  turn integer primary key,
  at text not null,
  what text not null,
  where_to text not null,
  about text not null
) strict;
create trigger departure_no_update before update on departure begin select raise(abort, 'departure: append-only'); end;
create trigger departure_no_delete before delete on departure begin select raise(abort, 'departure: append-only'); end;`,
];

export const draftsVersion = steps.length;

/** What is missing from a file of that version, as one transaction; 0 is a new file. */
export function draftsSchemaFrom(version: number): string {
  return `begin immediate; ${steps.slice(version).join('\n')} pragma user_version = ${draftsVersion}; commit`;
}
