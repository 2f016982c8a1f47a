import type { ColumnTypes } from './column-types.ts';

/** Commands that are answered once for their key, as others are, and that say nothing of who gave them or when. */
export const unnamedCommandTable = (type: ColumnTypes): string => `
create table unnamed_commands (
  key text primary key,
  request_hash text not null,
  answer text not null
) ${type.strict};
`;
