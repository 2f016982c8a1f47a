import { toldColumns } from './0015-told-columns.ts';
import { appendOnly, refuseWhere } from './postgres-triggers.ts';

/** No reward and no budget changes in silence, in PostgreSQL: refuses what 0015-guards-sqlite.ts refuses, under the same names. */
export const rewardHistoryGuardsPostgres = `
${['reward_changes', 'budget_changes'].map(appendOnly).join('')}
${changesAreTold('rewards', 'reward')}
${changesAreTold('budgets', 'budget')}
`;

function changesAreTold(table: keyof typeof toldColumns, what: string): string {
  const row = (which: string) => toldColumns[table].map((column) => `${which}.${column}`).join(', ');
  return refuseWhere(`${table}_change_in_sight`, `before update on ${table}`, [
    [
      `${what}: changed without a word in its history`,
      `(${row('new')}) is distinct from (${row('old')})
        and (new.revision is distinct from old.revision + 1
          or not exists (select 1 from ${what}_changes where ${what}_id = new.id and revision = new.revision))`,
    ],
  ]);
}
