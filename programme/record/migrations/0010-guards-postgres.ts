import { appendOnly, refuseWhere } from './postgres-triggers.ts';

/** For PostgreSQL: refuses what 0010-guards-sqlite.ts refuses; that nothing ends twice is its index's. */
export const crisisGuardsPostgres = `
${['crises', 'crisis_steps'].map(appendOnly).join('')}

${refuseWhere('crisis_steps_begin_with_the_start', 'before insert on crisis_steps', [
  [
    'crisis: has not started',
    `new.step <> 'started' and not exists (
      select 1 from crisis_steps where crisis_id = new.crisis_id and step = 'started')`,
  ],
])}
`;
