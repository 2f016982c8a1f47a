import type { ColumnTypes } from './column-types.ts';

/** Crises and drills as they were started, and the log of each. */
export const crisisTables = (type: ColumnTypes): string => `
create table crises (
  id text primary key,
  facts text not null,
  is_drill ${type.integer} not null check (is_drill in (0, 1))
) ${type.strict};

create table crisis_steps (
  position ${type.counter},
  crisis_id text not null references crises (id),
  step text not null check (step in ('started', 'noted', 'ended')),
  at text not null,
  by_member text not null references members (id),
  note text not null,
  check (step <> 'noted' or note <> '')
) ${type.strict};
create unique index crisis_begins_and_ends_once on crisis_steps (crisis_id, step) where step <> 'noted';
`;
