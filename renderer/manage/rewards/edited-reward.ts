import type { ManagedReward, RewardDelivery, RewardEdit, RewardKind } from '#shared/contract/reward.ts';
import type { Role } from '#shared/contract/role.ts';
import type { LimitPeriod } from '#shared/points/limit-period.ts';
import { minorOf, writtenMinor } from './money-field.ts';

/** A reward being edited, as the form shows it: numbers as they are typed, days of this device. */
export type EditedReward = {
  readonly title: string;
  readonly description: string;
  readonly kind: RewardKind;
  readonly picture: { readonly id: string; readonly alt: string } | null;
  readonly price: string;
  readonly stock: string;
  readonly fairValue: string;
  readonly currency: string;
  readonly starts: string;
  readonly ends: string;
  readonly limitCount: string;
  readonly limitPeriod: LimitPeriod;
  readonly roles: readonly Role[];
  readonly needsApproval: boolean;
  readonly delivery: RewardDelivery;
  readonly budgetId: string;
};

export function editedReward(reward: ManagedReward | null): EditedReward {
  return {
    title: reward?.title ?? '',
    description: reward?.description ?? '',
    kind: reward?.kind ?? 'goods',
    picture: reward ? { id: reward.pictureId, alt: reward.pictureAlt } : null,
    price: reward ? String(reward.price) : '',
    stock: reward?.stock === null || reward === null ? '' : String(reward.stock),
    fairValue: reward ? writtenMinor(reward.fairValue.minor) : '',
    currency: reward?.fairValue.currency ?? '',
    starts: dayOf(reward?.startsAt ?? null),
    ends: dayOf(reward?.endsAt ?? null),
    limitCount: reward?.limit ? String(reward.limit.count) : '',
    limitPeriod: reward?.limit?.period ?? 'year',
    roles: reward?.roles ?? [],
    needsApproval: reward?.needsApproval ?? false,
    delivery: reward?.delivery ?? 'none',
    budgetId: reward?.budgetId ?? '',
  };
}

/** A field that is not what it should be. */
export type WrongField = 'picture' | 'price' | 'stock' | 'fairValue' | 'limitCount';

/** What to send, or which field is wrong. A day that was not touched keeps its moment. */
export function rewardEdit(edited: EditedReward, original: ManagedReward | null): RewardEdit | WrongField {
  const price = wholeOf(edited.price);
  const stock = edited.stock.trim() === '' ? null : wholeOf(edited.stock);
  const count = edited.limitCount.trim() === '' ? null : wholeOf(edited.limitCount);
  const minor = minorOf(edited.fairValue);
  if (edited.picture === null) return 'picture';
  if (price === undefined || price === 0) return 'price';
  if (stock === undefined) return 'stock';
  if (minor === null) return 'fairValue';
  if (count === undefined || count === 0) return 'limitCount';
  return {
    id: original?.id ?? null,
    title: edited.title,
    description: edited.description,
    kind: edited.kind,
    pictureId: edited.picture.id,
    price,
    stock,
    stockSeen: original?.stock ?? null,
    fairValue: { minor, currency: edited.currency.trim().toUpperCase() },
    startsAt: momentOf(edited.starts, original?.startsAt ?? null, '00:00:00'),
    endsAt: momentOf(edited.ends, original?.endsAt ?? null, '23:59:59'),
    limit: count === null ? null : { count, period: edited.limitPeriod },
    roles: [...edited.roles],
    needsApproval: edited.needsApproval,
    delivery: edited.delivery,
    budgetId: edited.budgetId || null,
  };
}

function wholeOf(written: string): number | undefined {
  return /^\d{1,8}$/.test(written.trim()) ? Number(written) : undefined;
}

function momentOf(day: string, original: string | null, time: string): string | null {
  if (day === '') return null;
  return original !== null && dayOf(original) === day ? original : new Date(`${day}T${time}`).toISOString();
}

function dayOf(at: string | null): string {
  if (at === null) return '';
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
