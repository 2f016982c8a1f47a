import type { en } from '../en.ts';
import { plural } from '../plural.ts';

const amount = (count: number) => plural('de', count, { one: '# Punkt', other: '# Punkte' });

export const rewards: typeof en.rewards = {
  title: 'Prämien',
  lead: 'Ein Dankeschön, das du dir selbst aussuchst.',
  catalogue: 'Angebot',
  amount,
  left: (count) => plural('de', count, { one: 'noch #', other: 'noch #' }),
  soldOut: 'Vergriffen',
  missing: (count) => `Noch ${amount(count)}`,
  after: (count) => `Danach hast du ${amount(count)}.`,
  worth: (money) => `Wert etwa ${money}`,
  kinds: {
    goods: 'Sachprämie',
    voucher: 'Gutschein',
    'cash-like': 'Geldähnlich',
    donation: 'Spende',
    'time-off': 'Freizeit',
    recognition: 'Anerkennung',
  },
  redeem: (count) => `Für ${amount(count)} einlösen`,
  redeeming: 'Wird eingelöst…',
  redeemHint:
    'Die Punkte bleiben zurückgelegt, bis die Prämie übergeben ist. Bis dahin kannst du sie zurückgeben.',
  redeemed: (title) => `${title} gehört dir. Die Punkte bleiben bis zur Übergabe zurückgelegt.`,
  mine: 'Meine Einlösungen',
  none: 'Was du einlöst, erscheint hier mit seinem Stand.',
  states: {
    requested: 'Angefragt',
    approved: 'Freigegeben',
    fulfilled: 'Übergeben',
    released: 'Punkte zurückgegeben',
  },
  takeBack: 'Zurückgeben',
  takenBack: 'Die Punkte sind wieder in deinem Guthaben.',
  emptyTitle: 'Noch keine Prämien',
  empty: 'Dein Programm bietet bisher keine Prämien an.',
};
