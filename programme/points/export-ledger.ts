import { ledgerExport } from '#shared/points/ledger-export.ts';
import type { Context } from '../context.ts';
import { memberAccount } from '../ledger/post-entry.ts';
import { heldBy } from './held-by.ts';

/** A member's whole chain as text: what `verifyExport` and `npm run verify-ledger` read. */
export async function exportLedger(context: Context): Promise<string> {
  const { database, memberId, programme, now } = context;
  const rows = await database
    .selectFrom('entries')
    .selectAll()
    .where('member_id', '=', memberId)
    .orderBy('sequence')
    .execute();
  const account = await database
    .selectFrom('balances')
    .select('points')
    .where('account', '=', memberAccount(memberId))
    .executeTakeFirst();
  const about = {
    programme: programme.name,
    member: memberId,
    exportedAt: now.toISOString(),
    balance: account?.points ?? 0,
    held: await heldBy(context),
  };
  return ledgerExport(
    about,
    rows.map((row) => ({ ...row, member: row.member_id, ruleVersion: row.rule_version })),
  );
}
