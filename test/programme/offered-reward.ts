import type { Input, Output } from '#shared/contract.ts';
import type { OpenedSample } from './open-sample.ts';

const plain: Input<'reward.save'> = {
  id: null,
  title: 'A pen',
  description: 'It writes.',
  kind: 'goods',
  pictureId: 'reward-mug',
  price: 10,
  stock: null,
  stockSeen: null,
  fairValue: { minor: 300, currency: 'GBP' },
  startsAt: null,
  endsAt: null,
  limit: null,
  needsApproval: false,
  delivery: 'none',
  roles: [],
  budgetId: null,
};

/** Makes a reward, plain but for what is said. */
export function offer(
  get: OpenedSample['get'],
  said: Partial<Input<'reward.save'>>,
): Promise<Output<'reward.save'>> {
  return get('reward.save', { ...plain, ...said });
}

/** What a manager would send to change a reward as it is. */
export function editOf(reward: Output<'reward.save'>): Input<'reward.save'> {
  const {
    pictureAlt: _alt,
    isRetired: _retired,
    waiting: _waiting,
    given: _given,
    codes: _codes,
    ...rest
  } = reward;
  return { ...rest, stockSeen: reward.stock };
}

export const blind = 'x'.repeat(32);
