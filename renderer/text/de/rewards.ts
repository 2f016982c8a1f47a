import type { LimitPeriod } from '#shared/points/limit-period.ts';
import type { en } from '../en.ts';
import { plural } from '../plural.ts';

const amount = (count: number) => plural('de', count, { one: '# Punkt', other: '# Punkte' });

const limitPeriods: Readonly<Record<LimitPeriod, string>> = {
  month: 'im Monat',
  quarter: 'im Quartal',
  year: 'im Jahr',
  ever: 'insgesamt',
};

export const rewards: typeof en.rewards = {
  title: 'Prämien',
  lead: 'Ein Dankeschön, das du dir selbst aussuchst.',
  catalogue: 'Angebot',
  amount,
  left: (count) => plural('de', count, { one: 'noch #', other: 'noch #' }),
  soldOut: 'Vergriffen',
  missing: (count) => `Noch nötig: ${amount(count)}`,
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

  back: 'Alle Prämien',
  gone: 'Diese Prämie gibt es im Angebot nicht mehr.',
  about: 'Gut zu wissen',
  obstacles: {
    'not-open': 'Noch nicht so weit',
    'sold-out': 'Vergriffen',
    limit: 'Öfter gibt es sie für dich im Moment nicht.',
    budget: 'Im Moment nicht zu haben: Das Budget dafür ist aufgebraucht.',
  },
  opensOn: (day) => `Ab ${day}`,
  until: (day) => `Bis ${day}`,
  limit: (count, period) =>
    plural('de', count, {
      one: `#-mal je Person ${limitPeriods[period]}`,
      other: `#-mal je Person ${limitPeriods[period]}`,
    }),
  taken: (count) => plural('de', count, { one: 'du hattest sie #-mal', other: 'du hattest sie #-mal' }),
  approvalNeeded: 'Vor der Übergabe gibt sie jemand aus der Programmleitung frei.',
  deliveries: {
    none: 'Persönliche Übergabe, oder wie beschrieben.',
    email: 'Kommt per E-Mail. Beim Einlösen wirst du nach einer Adresse gefragt.',
    address: 'Kommt mit der Post. Beim Einlösen wirst du nach einer Adresse gefragt.',
    code: 'Du bekommst einen Code, den nur du sehen kannst.',
  },
  whatIf: 'Was wäre, wenn ich sie einlöse?',
  now: 'Guthaben jetzt',
  costs: 'Preis',
  afterwards: 'Guthaben danach',
  lotsUsed: 'Zuerst werden die Punkte genommen, die als Nächstes verfallen:',
  lot: (count, day) => `${amount(count)}, sonst verfallen am ${day}`,
  open: 'Einlösen…',
  mineOfThis: 'Meine Einlösungen dieser Prämie',
  next: {
    approved: 'Wartet auf die Freigabe',
    fulfilled: 'Wartet auf die Übergabe',
  },
  sendHere: 'Wohin sollen wir sie schicken?',
  sendHint:
    'Wird verschlüsselt aufbewahrt, ist nur für die Person zu sehen, die sie verschickt, und wird mit der Übergabe gelöscht.',
  email: 'E-Mail-Adresse',
  name: 'Name auf dem Etikett',
  lines: 'Straße, Postleitzahl, Ort',
  country: 'Land',
  detailsMissing: 'Es ist nicht bekannt, wohin das geschickt werden soll.',
  detailsKnown: 'Es ist bekannt, wohin das geschickt werden soll.',
  giveDetails: 'Angeben, wohin',
  changeDetails: 'Ändern, wohin',
  saveDetails: 'Dorthin schicken',
  detailsSaved: 'Gespeichert. Mit der Übergabe wird es gelöscht.',
  showCode: 'Meinen Code zeigen',
  code: 'Dein Code',
  copyCode: 'Den Code kopieren',
};
