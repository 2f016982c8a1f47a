import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../record/tables.ts';

/**
 * Opens accounts where they are not, and holds them until the transaction ends. A member's own account is what whoever
 * posts for that member takes first: from then on what is read of the member's chain, lots and awards stays true, and in
 * this one order nobody waits in a circle. Everybody's accounts are left to the entry itself, which takes them last.
 */
export async function lockAccounts(database: Kysely<Tables>, accounts: readonly string[]): Promise<void> {
  await lockingAccounts(database, accounts).execute();
}

/** The statement that does it. */
export function lockingAccounts(database: Kysely<Tables>, accounts: readonly string[]) {
  return (
    database
      .insertInto('balances')
      .values(accounts.map((account) => ({ account, points: 0 })))
      // PostgreSQL locks a row that is there although nothing of it is changed; SQLite has one writer at a time anyway.
      .onConflict((conflict) =>
        conflict.column('account').doUpdateSet({ points: 0 }).where(sql<boolean>`false`),
      )
  );
}
