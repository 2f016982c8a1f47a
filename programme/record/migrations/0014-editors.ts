import type { ColumnTypes } from './column-types.ts';

/** What managers are writing: the next policy pack, one for all of them, and plans of their own for a crisis. */
export const editorTables = (type: ColumnTypes): string => `
create table pack_drafts (
  id ${type.integer} primary key check (id = 1),
  source text not null,
  base ${type.integer} not null references policy_packs (version),
  revision text not null,
  changed_at text not null,
  by_member text not null references members (id)
) ${type.strict};

create table crisis_templates (
  id text primary key,
  plan text not null,
  revision text not null,
  changed_at text not null
) ${type.strict};
`;
