import type { ColumnTypes } from './column-types.ts';

/** What a point is reckoned to cost, as it was set over time, and where members are paid. */
export const financeTables = (type: ColumnTypes): string => `
create table point_costs (
  version ${type.integer} primary key check (version > 0),
  at text not null,
  by_member text not null references members (id),
  currency text not null check (length(currency) = 3),
  minor_per_hundred ${type.integer} not null check (minor_per_hundred > 0),
  breakage_low ${type.integer} not null check (breakage_low >= 0),
  breakage_high ${type.integer} not null check (breakage_high <= 100),
  assumption text not null check (assumption <> ''),
  check (breakage_low <= breakage_high)
) ${type.strict};

create table payroll_countries (
  member_id text primary key references members (id),
  country text not null check (length(country) = 2)
) ${type.strict};
`;
