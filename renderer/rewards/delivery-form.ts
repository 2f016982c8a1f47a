import type { DeliveryDetails } from '#shared/contract/redemption.ts';
import type { RewardDelivery } from '#shared/contract/reward.ts';

/** Delivery details as the form has them. */
export type DeliveryForm = {
  readonly email: string;
  readonly name: string;
  readonly lines: string;
  readonly country: string;
  /** Made once for a form, so that trying again is the same request. */
  readonly blind: string;
};

export function emptyDelivery(): DeliveryForm {
  return { email: '', name: '', lines: '', country: '', blind: crypto.randomUUID() };
}

/** What to send; null where the reward is not sent anywhere. */
export function detailsOf(form: DeliveryForm, delivery: RewardDelivery): DeliveryDetails | null {
  const { email, name, lines, country, blind } = form;
  if (delivery === 'email') return { kind: 'email', email: email.trim(), blind };
  return delivery === 'address' ? { kind: 'address', name, lines, country, blind } : null;
}
