import { appendOnly, refuseWhere, staysThere } from './postgres-triggers.ts';

/** For PostgreSQL: refuses what 0005-earning-guards-sqlite.ts refuses, under the same names. */
export const earningGuardsPostgres = `
${staysThere('award_periods', 'award period')}
${refuseWhere('award_periods_only_grow', 'before update on award_periods', [
  [
    'award period: only grows',
    `(new.member_id, new.kind, new.period) is distinct from (old.member_id, old.kind, old.period)
      or new.points <= old.points`,
  ],
])}
${appendOnly('season_arrangements')}
`;
