import type { en } from '../en.ts';
import { plural } from '../plural.ts';

const points = (count: number) => plural('de', count, { one: '# Punkt', other: '# Punkte' });
const members = (count: number) => plural('de', count, { one: '# Mitglied', other: '# Mitglieder' });

export const managePoints: typeof en.managePoints = {
  title: 'Punkte',
  inForce: (version) => `Regeln für Punkte: Version ${version} gilt`,
  next: (version, on) => `Version ${version} ist veröffentlicht und gilt ab ${on}.`,
  lead: 'Ändere, was du magst, sieh dir an, was es bedeutet hätte, und veröffentliche es dann ab einem Tag. Was verdient wurde, bleibt, wie es ist.',
  awards: 'Punkte für Geteiltes',
  award: { declared: 'Wenn ein Beitrag veröffentlicht ist', linked: 'Wenn seine Adresse angegeben wird' },
  perNetwork: 'Andere Mengen auf einzelnen Netzwerken',
  perNetworkHint: 'Lass ein Feld leer für die übliche Menge; bei 0 gibt es dort nichts.',
  onNetwork: (award, network) => `${award}, ${network}`,
  bonuses: 'Zugaben',
  firstOfPost: 'Erstes Netzwerk eines Beitrags',
  ownWords: 'Eigene Worte',
  likenessBelow: 'Eigene Worte: weniger ähnlich als, in Prozent',
  likenessHint: '100 ist die Vorlage selbst. „Eigene Worte“ heißt es deutlich darunter.',
  ownAltText: 'Eigene Bildbeschreibung',
  leastCharacters: 'Eigene Bildbeschreibung: Zeichen mindestens',
  training: 'Schulung bestanden',
  suggestion: 'Vorschlag angenommen',
  noneHint: '0 für keine Zugabe.',
  limits: 'Grenzen',
  perDay: 'Höchstens an einem Tag',
  perWeek: 'Höchstens in einer Woche',
  perPost: 'Höchstens für einen Beitrag',
  noLimit: 'Lass es leer, wenn es keine Grenze gibt.',
  cooling: 'Minuten zwischen zwei Beiträgen auf einem Netzwerk',
  campaigns: 'Kampagnen',
  campaignsHint:
    'In Prozent: 150 gibt die Hälfte mehr, abgerundet. Leer: wie üblich. Die Tage müssen nicht angegeben werden.',
  percent: (campaign) => `${campaign}, Prozent`,
  from: (campaign) => `${campaign}, erster Tag`,
  until: (campaign) => `${campaign}, letzter Tag`,
  expiry: 'Verfall',
  expiresBy: 'Punkte verfallen',
  byMonths: 'nach Monaten',
  bySeason: 'mit einer Saison',
  months: 'Monate',
  seasonsAfter: 'Saisons nach der, in der sie verdient wurden',
  seasonLength: 'Monate einer Saison',
  seasonFirst: 'Monat, in dem eine Saison beginnt',
  source: 'Quelltext (JSON)',
  sourceHint: 'Genau die Daten, die veröffentlicht werden. Abzeichen lassen sich hier ändern.',
  takeSource: 'Ins Formular übernehmen',
  sourceTaken: 'Das Formular zeigt jetzt den Quelltext.',
  sourceNoJson: 'Das ist kein JSON.',
  sourceWrong: (place, reason) => `${place}: ${reason}`,
  validFrom: 'Gilt ab',
  preview: 'Vorschau',
  publish: (version) => `Version ${version} veröffentlichen`,
  published: (version) => `Version ${version} ist veröffentlicht.`,
  nothingChanged: 'Noch ist nichts anders.',
  whatChanges: 'Was sich ändert',
  wouldHave: (from, until) => `Was es vom ${from} bis ${until} bedeutet hätte`,
  sums: (would, given, count) =>
    `Es hätte ${points(would)} statt ${points(given)} gegeben, für ${members(count)}.`,
  nothingEarned: 'In dieser Zeit hat niemand etwas getan, das Punkte bringt, also hätte es nichts bedeutet.',
  hidden:
    'Wird nicht gezeigt: Weniger als fünf Mitglieder haben Punkte verdient, und die Summen verrieten, was Einzelne verdient haben.',
  hiddenByRule:
    'Nach Regeln wird es nicht gezeigt: Bei manchen haben weniger als fünf Mitglieder etwas verdient.',
  unmeasured: (count) =>
    plural('de', count, {
      one: '# Beitrag dieser Zeit wurde nicht auf eigene Worte gemessen; er zählt als nicht in eigenen Worten.',
      other:
        '# Beiträge dieser Zeit wurden nicht auf eigene Worte gemessen; sie zählen als nicht in eigenen Worten.',
    }),
  ruleColumn: 'Regel',
  givenColumn: 'Gegeben',
  wouldColumn: 'Wären gewesen',
  untouched:
    'Das ist nur gerechnet. Es ändert sich nichts, bevor du veröffentlichst, und danach nichts an der Vergangenheit.',

  versions: 'Veröffentlichte Versionen',
  versionIs: (version) => `Version ${version}`,
  versionFrom: (published, by, from) =>
    `veröffentlicht ${published}${by === null ? '' : ` von ${by}`}${from === null ? '' : `, gilt ab ${from}`}`,

  season: 'Was die Saison zeigt',
  seasonLead: 'Was aus ist, sieht niemand.',
  hasGoal: 'Ein gemeinsames Ziel',
  goalTarget: 'Punkte, die alle zusammen in dieser Saison erreichen wollen',
  hasBadges: 'Abzeichen, die nur die sehen, die sie verdienen',
  hasRanking: 'Eine Rangliste für alle, die eine wollen, nur mit den Nächsten und erst, wenn fünf mitmachen',
  saveSeason: 'Speichern',
  hasGroups: 'Gruppen: das Ziel der eigenen und Durchschnitte nebeneinander, nie von weniger als fünf',
  seasonSaved: 'Gespeichert.',
};
