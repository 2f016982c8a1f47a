import type { en } from '../en.ts';
import { plural } from '../plural.ts';

export const discover: typeof en.discover = {
  title: 'Entdecken',
  lead: 'Such dir einen Beitrag aus, sag es mit deinen Worten, teile ihn.',
  search: 'Beiträge suchen',
  searchHint: 'Beiträge suchen  /',
  topics: 'Themen',
  allTopics: 'Alle Themen',
  networks: 'Netzwerk',
  allNetworks: 'Alle Netzwerke',
  campaign: 'Kampagne',
  allCampaigns: 'Alle Kampagnen',
  order: 'Reihenfolge',
  newest: 'Neueste zuerst',
  endingSoon: 'Bald zu Ende',
  isNew: 'Neu',
  ends: (when) => `Endet ${when}`,
  upTo: (points) => plural('de', points, { one: 'bis zu # Punkt', other: 'bis zu # Punkte' }),
  noShares: 'Teile ihn als Erste oder Erster',
  shares: (count) =>
    plural('de', count, {
      one: 'Von # Person aus dem Team geteilt',
      other: 'Von # Personen aus dem Team geteilt',
    }),
  sharedByMe: 'Von dir geteilt',
  found: (count) => plural('de', count, { one: '# Beitrag', other: '# Beiträge' }),
  emptyTitle: 'Noch keine Beiträge',
  empty: 'Sobald dein Programm einen Beitrag freigibt, erscheint er hier.',
  importFeed: 'Feed importieren',
  nothingTitle: 'Dazu passt nichts',
  nothing: 'Versuch ein anderes Wort oder nimm einen Filter weg.',
  clear: 'Filter entfernen',
};
