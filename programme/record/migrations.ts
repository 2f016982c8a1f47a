import { postgresGuards } from './migrations/0001-guards-postgres.ts';
import { sqliteGuards } from './migrations/0001-guards-sqlite.ts';
import { ledgerTables } from './migrations/0001-ledger.ts';
import { programmeTables } from './migrations/0001-programme.ts';
import { falseAlarmTable } from './migrations/0002-false-alarms.ts';
import { policyKeyTable } from './migrations/0003-policy-keys.ts';
import { financeTables } from './migrations/0004-finance.ts';
import { rewardGuardsPostgres } from './migrations/0004-guards-postgres.ts';
import { rewardGuardsSqlite } from './migrations/0004-guards-sqlite.ts';
import { rewardTables } from './migrations/0004-rewards.ts';
import { earningTables } from './migrations/0005-earning.ts';
import { earningGuardsPostgres } from './migrations/0005-earning-guards-postgres.ts';
import { earningGuardsSqlite } from './migrations/0005-earning-guards-sqlite.ts';
import { debtIndex } from './migrations/0006-corrections.ts';
import { correctionGuardsPostgres } from './migrations/0006-guards-postgres.ts';
import { correctionGuardsSqlite } from './migrations/0006-guards-sqlite.ts';
import { handbookTables } from './migrations/0007-handbook.ts';
import { postgresHandbookGuards } from './migrations/0007-handbook-guards-postgres.ts';
import { sqliteHandbookGuards } from './migrations/0007-handbook-guards-sqlite.ts';
import { reviewGuardsPostgres } from './migrations/0009-guards-postgres.ts';
import { reviewGuardsSqlite } from './migrations/0009-guards-sqlite.ts';
import { reviewTables } from './migrations/0009-reviews.ts';
import { crisisTables } from './migrations/0010-crises.ts';
import { crisisGuardsPostgres } from './migrations/0010-guards-postgres.ts';
import { crisisGuardsSqlite } from './migrations/0010-guards-sqlite.ts';
import { unnamedCommandGuardsPostgres } from './migrations/0011-guards-postgres.ts';
import { unnamedCommandGuardsSqlite } from './migrations/0011-guards-sqlite.ts';
import { unnamedCommandTable } from './migrations/0011-unnamed-commands.ts';
import { scaleGuardsPostgres } from './migrations/0012-guards-postgres.ts';
import { scaleGuardsSqlite } from './migrations/0012-guards-sqlite.ts';
import { scaleIndexes } from './migrations/0012-scale.ts';
import { seasonTables } from './migrations/0012-seasons.ts';
import { suggestionGuardsPostgres } from './migrations/0013-guards-postgres.ts';
import { suggestionGuardsSqlite } from './migrations/0013-guards-sqlite.ts';
import { suggestionTables } from './migrations/0013-suggestions.ts';
import { editorTables } from './migrations/0014-editors.ts';
import { rewardHistoryGuardsPostgres } from './migrations/0015-guards-postgres.ts';
import { rewardHistoryGuardsSqlite } from './migrations/0015-guards-sqlite.ts';
import { rewardHistoryTables } from './migrations/0015-reward-history.ts';
import { groupTables } from './migrations/0016-groups.ts';
import { groupFiguresBegin, groupFigureTables, groupFollows } from './migrations/0017-group-figures.ts';
import { type ColumnTypes, postgresTypes, sqliteTypes } from './migrations/column-types.ts';
import { followsPostgres, followsSqlite } from './migrations/follows.ts';

/** One step forward for one database. */
export type Migration = { readonly number: number; readonly name: string; readonly sql: string };

/** One step for both. A published one never changes; what is to be different is a new one at the end. */
type Step = {
  readonly number: number;
  readonly name: string;
  /** SQL that both databases read alike, but for the types of columns. */
  readonly tables: (types: ColumnTypes) => string;
  /** What tables cannot say of themselves, in each database's own words. Both refuse the same. */
  readonly guards?: { readonly sqlite: string; readonly postgres: string };
};

const steps: readonly Step[] = [
  {
    number: 1,
    name: 'programme',
    tables: (types) => [programmeTables(types), ledgerTables(types)].join('\n'),
    guards: { sqlite: sqliteGuards, postgres: postgresGuards },
  },
  { number: 2, name: 'false-alarms', tables: falseAlarmTable },
  { number: 3, name: 'policy-keys', tables: policyKeyTable },
  {
    number: 4,
    name: 'rewards',
    tables: (types) => [rewardTables(types), financeTables(types)].join('\n'),
    guards: { sqlite: rewardGuardsSqlite, postgres: rewardGuardsPostgres },
  },
  {
    number: 5,
    name: 'earning',
    tables: earningTables,
    guards: { sqlite: earningGuardsSqlite, postgres: earningGuardsPostgres },
  },
  {
    number: 6,
    name: 'corrections',
    tables: debtIndex,
    guards: { sqlite: correctionGuardsSqlite, postgres: correctionGuardsPostgres },
  },
  {
    number: 7,
    name: 'handbook',
    tables: handbookTables,
    guards: { sqlite: sqliteHandbookGuards, postgres: postgresHandbookGuards },
  },
  {
    number: 9,
    name: 'reviews',
    tables: reviewTables,
    guards: { sqlite: reviewGuardsSqlite, postgres: reviewGuardsPostgres },
  },
  {
    number: 10,
    name: 'crises',
    tables: crisisTables,
    guards: { sqlite: crisisGuardsSqlite, postgres: crisisGuardsPostgres },
  },
  {
    number: 11,
    name: 'unnamed-commands',
    tables: unnamedCommandTable,
    guards: { sqlite: unnamedCommandGuardsSqlite, postgres: unnamedCommandGuardsPostgres },
  },
  {
    number: 12,
    name: 'scale',
    tables: (types) => [scaleIndexes(), seasonTables(types)].join('\n'),
    guards: { sqlite: scaleGuardsSqlite, postgres: scaleGuardsPostgres },
  },
  {
    number: 13,
    name: 'suggestions',
    tables: suggestionTables,
    guards: { sqlite: suggestionGuardsSqlite, postgres: suggestionGuardsPostgres },
  },
  { number: 14, name: 'editors', tables: editorTables },
  {
    number: 15,
    name: 'reward-history',
    tables: rewardHistoryTables,
    guards: { sqlite: rewardHistoryGuardsSqlite, postgres: rewardHistoryGuardsPostgres },
  },
  { number: 16, name: 'groups', tables: groupTables },
  {
    number: 17,
    name: 'group-figures',
    tables: groupFigureTables,
    guards: {
      sqlite: [followsSqlite(groupFollows), groupFiguresBegin].join('\n'),
      postgres: [followsPostgres(groupFollows), groupFiguresBegin].join('\n'),
    },
  },
];

export const sqliteMigrations = steps.map((step) => migration(step, sqliteTypes, 'sqlite'));
export const postgresMigrations = steps.map((step) => migration(step, postgresTypes, 'postgres'));

function migration(
  { number, name, tables, guards }: Step,
  types: ColumnTypes,
  database: 'sqlite' | 'postgres',
): Migration {
  return { number, name, sql: [tables(types), guards?.[database] ?? ''].join('\n') };
}
