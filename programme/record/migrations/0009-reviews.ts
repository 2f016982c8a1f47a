import type { ColumnTypes } from './column-types.ts';

/** Drafts whose authors asked for a review, every step of it, and the shares that an approval let out. */
export const reviewTables = (type: ColumnTypes): string => `
alter table programme add column review_days ${type.integer} not null default 14 check (review_days between 1 and 365);

create table reviews (
  id text primary key,
  author_id text not null references members (id),
  post_id text not null references posts (id),
  network text not null,
  caption_id text not null,
  approved text not null,
  text text not null,
  picture_id text,
  picture_hash text not null check ((picture_hash = '') = (picture_id is null)),
  alt_text text not null,
  note text not null,
  checked text not null,
  follows text unique references reviews (id),
  asked_at text not null
) ${type.strict};
create index reviews_by_author on reviews (author_id, post_id, network, id);

create table review_steps (
  position ${type.counter},
  review_id text not null references reviews (id),
  step text not null check (step in ('asked', 'approved', 'change-asked', 'declined', 'withdrawn')),
  at text not null,
  by_member text not null references members (id),
  note text not null,
  suggestions text not null,
  binding text check (length(binding) = 64),
  pack_version ${type.integer} references policy_packs (version),
  findings text not null,
  expires_at text,
  unique (review_id, step),
  check ((step in ('approved', 'declined')) = (binding is not null and pack_version is not null)),
  check ((step = 'approved') = (expires_at is not null)),
  check (expires_at > at),
  check (step <> 'declined' or note <> ''),
  check (step <> 'change-asked' or note <> '' or suggestions <> '[]')
) ${type.strict};
create unique index review_settled_once on review_steps (review_id) where step <> 'asked';

create table review_uses (
  opening_id text primary key references share_openings (id),
  review_id text not null references reviews (id)
) ${type.strict};
`;
