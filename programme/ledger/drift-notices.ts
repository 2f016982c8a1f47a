import type { Kysely } from 'kysely';
import type { Notice } from '#shared/contract/device.ts';
import type { Tables } from '../record/tables.ts';
import { findDrift } from './find-drift.ts';

/** What to tell where balances are not the sum of their entries: one notice, with the first account that is off. */
export async function driftNotices(
  database: Kysely<Tables>,
  log: (line: string) => void,
): Promise<readonly Notice[]> {
  const drifts = await findDrift(database);
  for (const { account, written, counted } of drifts) {
    log(`The balance of ${account} says ${written}, and its entries or lots add up to ${counted}.`);
  }
  const [first] = drifts;
  if (first === undefined) return [];
  const values = { account: first.account, written: String(first.written), counted: String(first.counted) };
  return [{ id: 'ledger-drift', reason: 'ledger-drift', values }];
}
