import type { ColumnTypes } from './column-types.ts';

/** Findings that members hold to be wrong and chose to send. Nothing else about anybody's findings is ever kept. */
export const falseAlarmTable = (type: ColumnTypes): string => `
create table false_alarms (
  id text primary key,
  at text not null,
  rule text not null,
  pack_version ${type.integer} not null check (pack_version > 0),
  words text not null,
  note text not null,
  member_id text references members (id),
  settled_at text
) ${type.strict};
create index false_alarms_open on false_alarms (at, id) where settled_at is null;
`;
