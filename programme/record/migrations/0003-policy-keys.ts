import type { ColumnTypes } from './column-types.ts';

/** Where there is one, a policy pack must be signed with one of them. */
export const policyKeyTable = (type: ColumnTypes): string => `
create table policy_keys (
  key text primary key,
  name text not null,
  added_at text not null
) ${type.strict};
`;
