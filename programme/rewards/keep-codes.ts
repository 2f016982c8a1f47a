import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { newId } from '../record/new-id.ts';
import type { Vault } from '../vault/vault.ts';

/** What a code is sealed about: it cannot be moved to another row. */
export const codePlace = (codeId: string): string => `voucher:${codeId}`;

/** Keeps codes sealed, each once, and raises the reward's stock by as many. How many there were; null where the reward has no codes. */
export async function keepCodes(
  { database, vault, now }: Pick<Context, 'database' | 'now'> & { readonly vault: Vault },
  { rewardId, codes }: { readonly rewardId: string; readonly codes: readonly string[] },
): Promise<number | null> {
  let added = 0;
  for (const code of codes) {
    const id = newId(now);
    const done = await database
      .insertInto('voucher_codes')
      .values({
        id,
        reward_id: rewardId,
        print: vault.print(code),
        sealed: vault.seal(code, codePlace(id)),
        added_at: now.toISOString(),
        redemption_id: null,
      })
      .onConflict((conflict) => conflict.column('print').doNothing())
      .executeTakeFirst();
    added += Number(done.numInsertedOrUpdatedRows ?? 0n);
  }
  const raised = await database
    .updateTable('rewards')
    .set({ stock: sql`stock + ${added}` })
    .where('id', '=', rewardId)
    .where('delivery', '=', 'code')
    .executeTakeFirst();
  return raised.numUpdatedRows === 1n ? added : null;
}
