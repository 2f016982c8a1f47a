import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { DeliveryDetails } from '#shared/contract/redemption.ts';
import { deliveryDetails } from '#shared/contract/redemption.ts';
import type { RewardDelivery } from '#shared/contract/reward.ts';
import type { Context } from '../context.ts';
import type { Vault } from '../vault/vault.ts';
import { refuseMissing, selectRedemptions } from './redemption-rows.ts';

const place = (redemptionId: string): string => `delivery:${redemptionId}`;

/** Why these details are not what a reward needs; null where they are. */
export function detailsRefusal(
  delivery: RewardDelivery,
  details: DeliveryDetails | undefined,
): ReturnType<typeof refuse> | null {
  const isNeeded = delivery === 'email' || delivery === 'address';
  if (isNeeded && details?.kind !== delivery) {
    return refuse('invalid', 'delivery.missing', 'Say where this reward is to be sent.');
  }
  return !isNeeded && details !== undefined
    ? refuse('invalid', 'delivery.not-needed', 'This reward is not sent anywhere.')
    : null;
}

/** Keeps them sealed, apart from the ledger, until the redemption ends: the record erases them with that step. */
export function keepingDetails(
  database: Context['database'],
  vault: Vault,
  { redemptionId, details }: { readonly redemptionId: string; readonly details: DeliveryDetails },
) {
  const sealed = vault.seal(JSON.stringify(details), place(redemptionId));
  return database
    .insertInto('delivery_details')
    .values({ redemption_id: redemptionId, sealed })
    .onConflict((conflict) => conflict.column('redemption_id').doUpdateSet({ sealed }));
}

export function refuseLocked(): ReturnType<typeof refuse> {
  return refuse('unavailable', 'vault.locked', 'The key to what is sealed cannot be reached from here.');
}

/** The member says where to send what still waits. */
export async function sendTo(
  context: Context,
  { redemptionId, details }: { readonly redemptionId: string; readonly details: DeliveryDetails },
) {
  const [found] = await selectRedemptions(context, { redemptionId, memberId: context.memberId });
  if (found === undefined) return refuseMissing();
  if (found.state !== 'requested' && found.state !== 'approved') {
    return refuse('conflict', 'redemption.settled', 'This redemption is already settled.');
  }
  const refusal = detailsRefusal(found.delivery, details);
  if (refusal !== null) return refusal;
  if (context.vault === null) return refuseLocked();
  await keepingDetails(context.database, context.vault, { redemptionId, details }).execute();
  // The earlier ones may just have been overwritten.
  context.noteErasure();
  context.announce('redemptions');
  return accept({ ...found, hasDetails: true });
}

/** Where to send a redemption, as lines of a label. */
export async function readDetails(
  { database, vault }: Context,
  redemptionId: string,
): Promise<Answer<{ lines: string[] }>> {
  const row = await database
    .selectFrom('delivery_details')
    .select('sealed')
    .where('redemption_id', '=', redemptionId)
    .executeTakeFirst();
  if (row === undefined) return refuse('missing', 'delivery.missing', 'Nobody has said where to send it.');
  const text = vault?.open(row.sealed, place(redemptionId)) ?? null;
  if (text === null) return refuseLocked();
  const details = deliveryDetails.parse(JSON.parse(text));
  if (details.kind === 'email') return accept({ lines: [details.email] });
  return accept({ lines: [details.name, ...details.lines.split(/\r?\n/), details.country] });
}
