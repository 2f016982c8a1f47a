import type { en } from '../en.ts';
import { plural } from '../plural.ts';

const texts = (count: number) => plural('de', count, { one: '# Text', other: '# Texte' });
const examples = (count: number) => plural('de', count, { one: '# Beispiel', other: '# Beispiele' });

export const packBench: typeof en.packBench = {
  title: 'Prüfstand',
  lead: 'Lässt dieses Paket neben dem geltenden laufen, in diesem Fenster. Nichts tritt in Kraft, nichts wird vermerkt.',
  tryTitle: 'Einen Text ausprobieren',
  tryLead:
    'Was das geltende Paket zu einem Text sagt, oder zu markierten Beispielen. Es bleibt in diesem Fenster.',
  pastShares: 'Bisher Geteiltes',
  pastSharesHint:
    'Texte, die als draußen gemeldet sind, ohne Namen; die von anderen erst ab fünf Personen. Bilder und die Nähe zu Texten aus dem Kollegium werden nicht noch einmal angesehen.',
  examples: (count, protectedCount) =>
    `${plural('de', count, { one: '# markiertes Beispiel', other: '# markierte Beispiele' })}, davon ${protectedCount} mit geschützter Rede`,
  examplesHint:
    'Von Herald, aus den Paketen und deine eigenen. Jedes sagt, welche Regeln darin anschlagen müssen.',
  file: 'Eigene Beispiele hinzufügen',
  fileHint:
    'Je Zeile ein JSON-Objekt: id, text, network, must (Regeln, die anschlagen müssen), may (Regeln, die dürfen), und group "protected" für das, was nie aufgehalten werden darf.',
  fileTooLarge: (megabytes) => `Diese Datei ist größer als ${megabytes} MB.`,
  fileRead: (count, name) => `${examples(count)} aus ${name}.`,
  fileForget: 'Weglassen',
  fileProblems: (count) =>
    plural('de', count, { one: '# Zeile wurde ausgelassen:', other: '# Zeilen wurden ausgelassen:' }),
  problemAt: (line, reason) => `Zeile ${line}: ${reason}`,
  typed: 'Texte zum Ausprobieren',
  typedHint: 'Mehrere mit einer Zeile aus drei Strichen (---) dazwischen.',
  network: 'Netzwerk',
  compare: 'Pakete vergleichen',
  try: 'Ausprobieren',
  stop: 'Anhalten',
  running: 'Wird geprüft…',
  progress: (done, total) => `${done} von ${total} Texten geprüft`,
  done: (count) => `${texts(count)} geprüft.`,
  stoppedEarly: (count) =>
    `Nach ${plural('de', count, { one: '# Text', other: '# Texten' })} angehalten. Bis dahin:`,
  nothingChosen: 'Wähle, was ausprobiert werden soll, oder gib einen Text ein.',

  verdicts: {
    clear: 'Bereit',
    advise: 'Vorschlag',
    review: 'Muss geprüft werden',
    block: 'Nicht teilbar',
  },
  silent: 'nichts',
  fromTo: (from, to) => `${from} → ${to}`,
  asBefore: (verdict) => `${verdict}, wie bisher`,
  ruleSays: (rule, words) => (words === '' ? rule : `${rule}, „${words}“`),
  more: (count) => plural('de', count, { one: 'Und # weiterer.', other: 'Und # weitere.' }),

  protectedHeld: (count) =>
    plural('de', count, {
      one: '# geschützter Text würde aufgehalten',
      other: '# geschützte Texte würden aufgehalten',
    }),
  protectedHeldNow: (count) =>
    plural('de', count, {
      one: '# geschützter Text wird aufgehalten',
      other: '# geschützte Texte werden aufgehalten',
    }),
  protectedWhy:
    'Über Lohn, Arbeitszeit, Sicherheit, Arbeitsbedingungen, Gewerkschaften, Diskriminierung und Meldungen an Behörden darf immer gesprochen werden. Überleg es dir noch einmal, bevor dieses Paket gilt.',
  protectedWhyNow:
    'Über Lohn, Arbeitszeit, Sicherheit, Arbeitsbedingungen, Gewerkschaften, Diskriminierung und Meldungen an Behörden darf immer gesprochen werden. Das Paket sollte geändert werden.',
  protectedBefore: (count) =>
    count === 0
      ? 'Das geltende Paket hält keinen davon auf.'
      : plural('de', count, {
          one: 'Das geltende Paket hält schon # auf.',
          other: 'Das geltende Paket hält schon # auf.',
        }),
  protectedFree: (count) =>
    plural('de', count, {
      one: 'Der eine geschützte Text kann ungehindert hinaus.',
      other: 'Alle # geschützten Texte können ungehindert hinaus.',
    }),

  sharesTitle: 'Bisher Geteiltes',
  sharesChecked: (count) =>
    plural('de', count, { one: '# Text, der draußen ist.', other: '# Texte, die draußen sind.' }),
  noShares: 'Noch ist nichts Geteiltes draußen.',
  othersHidden: 'Nur deine eigenen: Die von anderen kommen erst ab fünf Personen dazu.',
  noneChanged: 'Keinem erginge es anders.',
  kinds: {
    stopped: 'Neu aufgehalten',
    stricter: 'Auch eine Prüfung könnte sie nicht mehr freigeben',
    coached: 'Neu mit Vorschlag',
    allowed: 'Nicht mehr aufgehalten',
    milder: 'Eine Prüfung könnte sie jetzt freigeben',
    uncoached: 'Kein Vorschlag mehr',
    otherwise: 'Gleiches Ergebnis durch andere Regeln',
  },
  kindCount: (kind, count) => `${kind}: ${count}`,

  typedTitle: 'Von dir eingegeben',
  nothingToSay: 'Die Regeln haben nichts anzumerken.',

  rulesTitle: 'Regeln, die ein Ergebnis geändert haben, und bei wie vielen Texten',
  noRules: 'Keine Regel hat das Ergebnis eines Textes geändert.',
  rule: 'Regel',
  heldMore: 'Mehr aufgehalten',
  heldLess: 'Weniger aufgehalten',
  coachedMore: 'Mehr Vorschläge',
  coachedLess: 'Weniger Vorschläge',

  examplesTitle: 'Markierte Beispiele',
  rightBoth: (before, after, all) =>
    `Wie markiert: ${before} von ${all} mit dem geltenden Paket, ${after} von ${all} mit diesem.`,
  right: (count, all) => `Wie markiert: ${count} von ${all}.`,
  wanted: 'Muss anschlagen bei',
  found: 'Schlägt an',
  alarms: 'Fehlalarme',
  nowAndThen: (before, after) => `${before} → ${after}`,
  nowWrong: 'Bisher richtig, mit diesem Paket falsch',
  nowRight: 'Bisher falsch, mit diesem Paket richtig',
  stillWrong: 'Mit beiden falsch',
  wrongNow: 'Anders als markiert',
  missed: (rules) => `Sollte anschlagen: ${rules}.`,
  falseAlarm: (rules) => `Sollte nicht anschlagen: ${rules}.`,
};
