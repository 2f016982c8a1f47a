import type { DeliveryDetails } from '#shared/contract/redemption.ts';
import type { Context } from '../context.ts';
import { lockingAccounts } from '../ledger/lock-accounts.ts';
import { type LotUse, notingUses } from '../ledger/lots.ts';
import { heldAccount } from '../ledger/post-entry.ts';
import type { Vault } from '../vault/vault.ts';
import { keepingDetails } from './delivery-details.ts';
import type { RewardRow } from './reward-shape.ts';

/** A redemption with its first step, and what the reward was at this moment: later changes do not reach back. */
export function requestRows(
  { memberId, now }: Context,
  { id, reward, period }: { readonly id: string; readonly reward: RewardRow; readonly period: string | null },
) {
  return {
    redemption: {
      id,
      member_id: memberId,
      reward_id: reward.id,
      reward_title: reward.title,
      picture_id: reward.picture_id,
      points: reward.price,
      state: 'requested',
    },
    terms: {
      redemption_id: id,
      kind: reward.kind,
      fair_minor: reward.fair_minor,
      fair_currency: reward.fair_currency,
      needs_approval: reward.needs_approval,
      delivery: reward.delivery,
      budget_id: reward.budget_id,
      limit_period: period,
    },
    step: { redemption_id: id, step: 'requested', at: now.toISOString(), by_member: memberId, note: '' },
  } as const;
}

/** The statements that write it, with the lots that it takes from and where to send what; none of them goes by a condition. */
export function writingRequest(
  database: Context['database'],
  { redemption, terms, step }: ReturnType<typeof requestRows>,
  uses: readonly LotUse[],
  sealed: { readonly vault: Vault; readonly details: DeliveryDetails } | null,
) {
  const { id } = redemption;
  return [
    database.insertInto('redemptions').values(redemption),
    database.insertInto('redemption_terms').values(terms),
    database.insertInto('redemption_steps').values(step),
    ...(sealed === null
      ? []
      : [keepingDetails(database, sealed.vault, { redemptionId: id, details: sealed.details })]),
    lockingAccounts(database, [heldAccount(id)]),
    notingUses(database, id, uses),
  ];
}
