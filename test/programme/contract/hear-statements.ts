import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { vi } from 'vitest';
import type { EngineName } from './engine.ts';

/** What is said to the database while the work is done: each statement as the driver gets it, values left out. */
export async function hearStatements(
  engine: EngineName,
  work: () => Promise<unknown>,
): Promise<readonly string[]> {
  const spy =
    engine === 'SQLite' ? vi.spyOn(DatabaseSync.prototype, 'prepare') : vi.spyOn(Client.prototype, 'query');
  try {
    await work();
    return spy.mock.calls.map(([said]: readonly unknown[]) => textOf(said));
  } finally {
    spy.mockRestore();
  }
}

function textOf(said: unknown): string {
  return typeof said === 'object' && said !== null && 'text' in said ? String(said.text) : String(said);
}
