import { appendOnly } from './postgres-triggers.ts';

/** For PostgreSQL: refuses what 0011-guards-sqlite.ts refuses, under the same names. */
export const unnamedCommandGuardsPostgres = appendOnly('unnamed_commands');
