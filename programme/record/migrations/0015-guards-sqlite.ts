import { toldColumns } from './0015-told-columns.ts';
import { appendOnly } from './append-only-sqlite.ts';

/** No reward and no budget changes in silence, in SQLite. */
export const rewardHistoryGuardsSqlite = `
${appendOnly('reward_changes', ['reward_id', 'revision'])}
${appendOnly('budget_changes', ['budget_id', 'revision'])}
${changesAreTold('rewards', 'reward')}
${changesAreTold('budgets', 'budget')}
`;

function changesAreTold(table: keyof typeof toldColumns, what: string): string {
  const differs = toldColumns[table].map((column) => `new.${column} is not old.${column}`).join(' or ');
  return `
create trigger ${table}_change_in_sight before update on ${table} when ${differs} begin
  select raise(abort, '${what}: changed without a word in its history')
    where new.revision is not old.revision + 1
      or not exists (select 1 from ${what}_changes where ${what}_id = new.id and revision = new.revision);
end;`;
}
