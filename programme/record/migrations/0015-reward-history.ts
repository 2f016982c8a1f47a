import type { ColumnTypes } from './column-types.ts';

/** Every change of a reward and of a budget: who made it, when, and what it was before and after. Facts are JSON. */
export const rewardHistoryTables = (type: ColumnTypes): string => `
alter table rewards add column revision ${type.integer} not null default 0;
alter table budgets add column revision ${type.integer} not null default 0;

create table reward_changes (
  reward_id text not null references rewards (id),
  revision ${type.integer} not null,
  at text not null,
  by_member text not null references members (id),
  was text not null,
  became text not null,
  primary key (reward_id, revision)
) ${type.strict};
create index reward_changes_by_member on reward_changes (by_member);

create table budget_changes (
  budget_id text not null references budgets (id),
  revision ${type.integer} not null,
  at text not null,
  by_member text not null references members (id),
  was text not null,
  became text not null,
  primary key (budget_id, revision)
) ${type.strict};
create index budget_changes_by_member on budget_changes (by_member);
`;
