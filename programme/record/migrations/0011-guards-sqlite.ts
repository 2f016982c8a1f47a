import { appendOnly } from './append-only-sqlite.ts';

export const unnamedCommandGuardsSqlite = appendOnly('unnamed_commands', ['key']);
