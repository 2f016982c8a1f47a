import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { Context } from '../context.ts';
import { LostRace } from '../record/lost-race.ts';
import { refuseLocked } from './delivery-details.ts';
import { codePlace, keepCodes } from './keep-codes.ts';
import { noteRewardChange } from './note-change.ts';
import { readCodes } from './read-codes.ts';
import { refuseMissing } from './redemption-rows.ts';

/** Takes codes in, sealed, each once; each raises the stock by one. */
export async function addCodes(
  context: Context,
  { rewardId, text }: { readonly rewardId: string; readonly text: string },
): Promise<Answer<{ added: number; known: number }>> {
  const { database, vault, now } = context;
  if (vault === null) return refuseLocked();
  const codes = readCodes(text);
  const reward = await database
    .selectFrom('rewards')
    .select('revision')
    .where('id', '=', rewardId)
    .where('delivery', '=', 'code')
    .executeTakeFirst();
  const added = reward === undefined ? null : await keepCodes({ database, vault, now }, { rewardId, codes });
  if (reward === undefined || added === null)
    return refuse('missing', 'reward.missing', 'There is no such reward with codes.');
  if (added > 0) await tellOfCodes(context, { rewardId, added, revision: reward.revision + 1 });
  context.announce('rewards');
  return accept({ added, known: codes.length - added });
}

/** How many there were stands in the reward's history, and nothing of the codes themselves. */
async function tellOfCodes(
  context: Context,
  {
    rewardId,
    added,
    revision,
  }: { readonly rewardId: string; readonly added: number; readonly revision: number },
): Promise<void> {
  const facts = { was: {}, became: { codes: added } };
  if (!(await noteRewardChange(context, { id: rewardId, revision, facts })))
    throw new LostRace('Somebody else changed the same reward first.');
  await context.database.updateTable('rewards').set({ revision }).where('id', '=', rewardId).execute();
}

/** Gives the next free code to a redemption; false where there is none. */
export async function giveCode(
  { database }: Context,
  { redemptionId, rewardId }: { readonly redemptionId: string; readonly rewardId: string },
): Promise<boolean> {
  const done = await database
    .updateTable('voucher_codes')
    .set({ redemption_id: redemptionId })
    .where('redemption_id', 'is', null)
    .where('id', '=', (from) =>
      from
        .selectFrom('voucher_codes')
        .select('id')
        .where('reward_id', '=', rewardId)
        .where('redemption_id', 'is', null)
        .orderBy('id')
        .limit(1),
    )
    .executeTakeFirst();
  if (done.numUpdatedRows === 1n) return true;
  const free = await database
    .selectFrom('voucher_codes')
    .select('id')
    .where('reward_id', '=', rewardId)
    .where('redemption_id', 'is', null)
    .limit(1)
    .executeTakeFirst();
  if (free !== undefined) throw new LostRace('Another redemption took the same code first.');
  return false;
}

/** The code, to the member whose redemption it was given to. */
export async function readCode(
  { database, vault, memberId }: Context,
  redemptionId: string,
): Promise<Answer<{ code: string }>> {
  const redemption = await database
    .selectFrom('redemptions')
    .leftJoin('voucher_codes', 'voucher_codes.redemption_id', 'redemptions.id')
    .select(['voucher_codes.id', 'voucher_codes.sealed'])
    .where('redemptions.id', '=', redemptionId)
    .where('redemptions.member_id', '=', memberId)
    .executeTakeFirst();
  if (redemption === undefined) return refuseMissing();
  const { id, sealed } = redemption;
  if (id === null || sealed === null)
    return refuse('missing', 'redemption.no-code', 'No code was given for this.');
  const code = vault?.open(sealed, codePlace(id)) ?? null;
  return code === null ? refuseLocked() : accept({ code });
}
