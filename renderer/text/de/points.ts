import type { en } from '../en.ts';
import { plural } from '../plural.ts';

const amount = (count: number) => plural('de', count, { one: '# Punkt', other: '# Punkte' });

export const points: typeof en.points = {
  title: 'Punkte',
  lead: 'Jeder Punkt lässt sich erklären: welche Regel ihn gab, wofür und wann.',
  balance: 'Guthaben',
  held: 'Für Einlösungen zurückgelegt',
  expiring: 'Verfällt als Nächstes',
  expiringNothing: 'Nichts in nächster Zeit',
  expires: (count, on) => `${amount(count)} am ${on}`,
  amount,
  plot: 'Dein Guthaben im Lauf der Zeit',
  plotSummary: (from, to, balance) => `Guthaben vom ${from} bis ${to}: jetzt ${amount(balance)}.`,
  statement: 'Kontoauszug',
  date: 'Datum',
  what: 'Was',
  change: 'Änderung',
  running: 'Guthaben',
  more: 'Frühere Zeilen zeigen',
  emptyTitle: 'Noch keine Punkte',
  empty: 'Teile einen Beitrag und sag, dass er veröffentlicht ist: Dann erscheinen hier die ersten Punkte.',
  toDiscover: 'Einen Beitrag aussuchen',
  details: (line) => `So kam es dazu: ${line}`,
  rule: 'Regel',
  ruleVersion: (rule, version) => `${rule}, Version ${version}`,
  evidence: 'Beleg',
  moved: 'Gebucht',
  movedFromTo: (debit, credit) => `von ${debit} nach ${credit}`,
  hash: 'Fingerabdruck',
  previous: 'Fingerabdruck davor',
  reasons: {
    'share-declared': 'Du hast deinen Beitrag als veröffentlicht gemeldet',
    'share-linked': 'Du hast die Adresse deines Beitrags angegeben',
    'redemption-hold': 'Für eine Prämie zurückgelegt',
    'redemption-fulfil': 'Prämie übergeben',
    'redemption-release': 'Zurückgegeben',
    expiry: 'Verfallen',
  },
  verify: 'Nachprüfen',
  verifyLead: 'Berechnet auf diesem Gerät jeden Fingerabdruck neu und zählt alles noch einmal zusammen.',
  verifying: 'Wird geprüft…',
  verified: (entries, balance) =>
    plural('de', entries, {
      one: `Die # Buchung ist unversehrt. Sie ergibt ${balance}.`,
      other: `Alle # Buchungen sind unversehrt. Sie ergeben ${balance}.`,
    }),
  verifyEmpty: 'Es gibt noch keine Buchungen, also auch nichts zu prüfen.',
  verifyFailed: (line, what) => `Zeile ${line} des Auszugs stimmt nicht: ${what}`,
  faults: {
    'not-an-export': 'das ist kein Auszug eines Punktekontos',
    'header-changed': 'die erste Zeile wurde geändert',
    'line-changed': 'die Zeile wurde geändert',
    'line-missing': 'eine Zeile fehlt',
    'line-added': 'eine Zeile kam hinzu',
    'chain-broken': 'sie folgt nicht aus der Zeile davor',
    'accounts-wrong': 'sie bucht Punkte, die nicht da waren',
    'balance-wrong': 'die Summe ist nicht die genannte',
  },
  verifyDiffers: (shown, computed) =>
    `Die Buchungen sind unversehrt, ergeben aber ${computed}, während ${shown} angezeigt werden. Bitte sag der Programmleitung Bescheid.`,
  saveExport: 'Auszug speichern',
  rules: 'So verdienst du Punkte',
  ruleDeclared: (count) => `${amount(count)}, wenn du sagst, dass dein Beitrag veröffentlicht ist.`,
  ruleLinked: (count) => `${amount(count)} dazu, wenn du seine Adresse angibst.`,
  ruleOnce: 'Derselbe Beitrag zählt auf demselben Netzwerk einmal.',
  ruleCap: (count) => `Höchstens ${amount(count)} an einem Tag für geteilte Beiträge.`,
  ruleCooling: (minutes) =>
    plural('de', minutes, {
      one: 'Nach einem Beitrag, der Punkte brachte, zählt der nächste auf demselben Netzwerk nach # Minute wieder.',
      other:
        'Nach einem Beitrag, der Punkte brachte, zählt der nächste auf demselben Netzwerk nach # Minuten wieder.',
    }),
  ruleExpiry: (months) =>
    plural('de', months, {
      one: 'Punkte lassen sich # Monat lang ausgeben.',
      other: 'Punkte lassen sich # Monate lang ausgeben.',
    }),
  ruleNever: 'Likes und Kommentare bringen nie Punkte, und vergangene Punkte werden nie neu bewertet.',
  rulesVersion: (version) => `Version ${version} der Regeln`,
};
