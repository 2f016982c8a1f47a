import type { ColumnTypes } from './column-types.ts';

/** Programme, members, posts, pictures, pack, handbook and points rules. */
export const programmeTables = (type: ColumnTypes): string => `
create table programme (
  id text primary key,
  name text not null,
  company text not null,
  time_zone text not null,
  first_started_at text not null,
  last_seen_at text not null,
  last_seen_command ${type.integer} not null
) ${type.strict};

create table members (
  id text primary key,
  name text not null,
  roles text not null
) ${type.strict};

create table accounts (
  member_id text not null references members (id),
  network text not null,
  handle text not null check (handle <> ''),
  primary key (member_id, network)
) ${type.strict};

create table topics (
  id text primary key,
  name text not null,
  name_key text not null unique
) ${type.strict};

create table campaigns (
  id text primary key,
  name text not null,
  starts_at text not null,
  ends_at text
) ${type.strict};

create table picture_files (
  sha256 text primary key,
  mime text not null check (mime in ('image/webp', 'image/jpeg', 'image/png')),
  bytes ${type.bytes} not null
) ${type.strict};

create table pictures (
  id text primary key,
  sha256 text not null references picture_files (sha256),
  width ${type.integer} not null check (width > 0),
  height ${type.integer} not null check (height > 0),
  alt text not null
) ${type.strict};

create table posts (
  id text primary key,
  status text not null check (status in ('proposed', 'approved', 'declined', 'withdrawn')),
  title text not null check (title <> ''),
  summary text not null,
  topic_id text references topics (id),
  campaign_id text references campaigns (id),
  link text,
  link_key text,
  networks text not null,
  starts_at text not null,
  expires_at text,
  source text,
  source_key text,
  picture_address text,
  changed_at text not null
) ${type.strict};
create index posts_by_start on posts (status, starts_at desc, id desc);
create index posts_by_change on posts (status, changed_at desc, id desc);
create unique index posts_by_source on posts (source, source_key) where source_key is not null;
create index posts_by_link on posts (link_key) where link_key is not null;

create table captions (
  id text primary key,
  post_id text not null references posts (id),
  position ${type.integer} not null,
  networks text not null,
  voice text not null check (voice in ('plain', 'warm', 'curious')),
  language text not null,
  text text not null check (text <> ''),
  locked text not null
) ${type.strict};
create index captions_by_post on captions (post_id, position);

create table post_pictures (
  post_id text not null references posts (id),
  position ${type.integer} not null,
  picture_id text not null references pictures (id),
  primary key (post_id, position)
) ${type.strict};

create table policy_packs (
  version ${type.integer} primary key check (version > 0),
  published_at text not null,
  pack text not null
) ${type.strict};

create table points_rules (
  version ${type.integer} primary key check (version > 0),
  published_at text not null,
  rules text not null
) ${type.strict};

create table handbook_sections (
  language text not null,
  id text not null,
  position ${type.integer} not null,
  title text not null,
  text text not null,
  primary key (language, id)
) ${type.strict};
`;
