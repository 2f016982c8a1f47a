import { plural } from '../plural.ts';

const amount = (count: number) => plural('en', count, { one: '# point', other: '# points' });

export const rewards = {
  title: 'Rewards',
  lead: 'A thank-you that you choose yourself.',
  catalogue: 'Catalogue',
  amount,
  left: (count: number) => plural('en', count, { one: '# left', other: '# left' }),
  soldOut: 'All gone',
  missing: (count: number) => `${amount(count)} to go`,
  after: (count: number) => `After this you have ${amount(count)}.`,
  worth: (money: string) => `Worth about ${money}`,
  kinds: {
    goods: 'Goods',
    voucher: 'Voucher',
    'cash-like': 'Cash-like',
    donation: 'Donation',
    'time-off': 'Time off',
    recognition: 'Recognition',
  },
  redeem: (count: number) => `Redeem for ${amount(count)}`,
  redeeming: 'Redeeming…',
  redeemHint: 'The points are held until it is handed over. Until then you can take it back.',
  redeemed: (title: string) => `${title} is yours. The points are held until it is handed over.`,
  mine: 'My redemptions',
  none: 'What you redeem appears here, with where it stands.',
  states: {
    requested: 'Requested',
    approved: 'Approved',
    fulfilled: 'Handed over',
    released: 'Points given back',
  },
  takeBack: 'Take it back',
  takenBack: 'The points are back in your balance.',
  emptyTitle: 'No rewards yet',
  empty: 'Your programme has not offered any rewards so far.',
};
