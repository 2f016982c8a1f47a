import type { OwnRows } from '#shared/contract/privacy.ts';

const asLongAs = 'Solange das Programm läuft.';
const ledger =
  'Solange das Programm läuft: Punkte sind geschuldetes Geld, und ein Buch mit Lücken lässt sich nicht nachrechnen.';
const rulesKnown = 'Solange das Programm läuft: als Nachweis, dass die Regeln bekannt waren.';
const approvedByWhom = 'Solange das Programm läuft: als Nachweis, was freigegeben wurde und von wem.';
const evidence = 'Solange das Programm läuft: als Beleg für Punkte.';
const nextSeason = 'Bis zur nächsten Saison.';

/** What the record says of its tables that have rows about a member, in German. */
export const tableNotes: Readonly<Record<string, Pick<OwnRows, 'purpose' | 'retention'>>> = {
  pack_drafts: {
    purpose: 'Die nächste Richtlinie, wie sie gerade geschrieben wird, und wer zuletzt daran war.',
    retention: 'Bis sie gilt oder verworfen wird.',
  },
  false_alarms: {
    purpose: 'Hinweise, die Mitglieder für falsch halten und gesendet haben, damit die Regeln besser werden.',
    retention: 'Solange das Programm läuft; mit Namen nur, wenn das angekreuzt war.',
  },
  reviews: {
    purpose: 'Entwürfe, für die um eine Prüfung gebeten wurde.',
    retention: 'Solange das Programm läuft: als Nachweis, was für wen freigegeben wurde.',
  },
  review_steps: {
    purpose: 'Was bei einer Prüfung zu einem Entwurf gesagt wurde, und wann.',
    retention: approvedByWhom,
  },
  review_uses: { purpose: 'Was mit welcher Freigabe geteilt wurde.', retention: asLongAs },
  crisis_steps: {
    purpose: 'Das Protokoll einer Krise: wer wann was getan hat.',
    retention: 'Solange das Programm läuft: als Nachweis, wie mit einer Krise umgegangen wurde.',
  },
  suggestions: { purpose: 'Was ein Mitglied zum Teilen vorgeschlagen hat, und warum.', retention: evidence },
  suggestion_steps: {
    purpose:
      'Was aus einem Vorschlag wurde: wer ihn mit welchen Worten angenommen oder abgelehnt hat, und der Beitrag daraus.',
    retention: evidence,
  },
  suggestion_awards: {
    purpose: 'Welche Punkte ein Vorschlag gebracht hat, einmal.',
    retention: 'Solange das Programm läuft: Punkte sind geschuldetes Geld.',
  },
  members: {
    purpose: 'Wer teilnimmt und in welchen Rollen.',
    retention: 'Solange das Programm läuft: Buchungen verweisen darauf.',
  },
  accounts: {
    purpose: 'Woran zu erkennen ist, dass die Adresse eines geteilten Beitrags die eigene ist.',
    retention: 'Bis das Mitglied das Feld in den Einstellungen leert.',
  },
  points_rules: { purpose: 'Jede Version der Regeln für Punkte.', retention: asLongAs },
  handbook_versions: {
    purpose: 'Jede Fassung des Handbuchs, und wer sie veröffentlicht hat.',
    retention: asLongAs,
  },
  handbook_acknowledgements: {
    purpose: 'Wer wann gesagt hat, welche Fassung des Handbuchs gelesen ist.',
    retention: rulesKnown,
  },
  handbook_trainings: { purpose: 'Wer wann welche kurze Schulung bestanden hat.', retention: rulesKnown },
  commands: {
    purpose: 'Schlüssel dessen, worum gebeten wurde, damit nichts zweimal geschieht.',
    retention: 'Solange das Programm läuft: Ein vergessener Schlüssel ließe sich noch einmal verwenden.',
  },
  balances: { purpose: 'Wie viele Punkte auf einem Konto sind.', retention: ledger },
  entries: {
    purpose: 'Das Punktebuch: jeder Punkt, der kam, ging oder umgebucht wurde, und warum.',
    retention: ledger,
  },
  lots: { purpose: 'Punkte, die zusammen verdient wurden und zusammen verfallen.', retention: ledger },
  shares: {
    purpose: 'Was ein Mitglied geteilt hat, wie weit es ist, und seine Adresse, wenn sie angegeben ist.',
    retention: evidence,
  },
  share_openings: {
    purpose:
      'Nachweis, was wann erlaubt war: Text, freigegebener Text, Ergebnis und Version der Richtlinie. An den Texten werden, ohne Namen, neue Regeln ausprobiert.',
    retention: 'Solange das Programm läuft; mindestens drei Jahre, wo ein Gesetz es verlangt.',
  },
  awards: { purpose: 'Welche Punkte etwas Geteiltes gebracht hat, jede Art einmal.', retention: ledger },
  award_days: {
    purpose: 'Wie viele Punkte ein Tag gebracht hat, damit seine Grenze gilt.',
    retention: ledger,
  },
  award_periods: {
    purpose: 'Wie viele Punkte ein Tag oder ein anderer Zeitraum gebracht hat, damit seine Grenze gilt.',
    retention: ledger,
  },
  redemptions: { purpose: 'Was ein Mitglied eingelöst hat.', retention: ledger },
  redemption_steps: {
    purpose: 'Wann eine Einlösung angefragt und übergeben wurde, und von wem.',
    retention: ledger,
  },
  lot_uses: { purpose: 'Mit welchen Punkten eine Einlösung bezahlt wurde.', retention: ledger },
  redemption_terms: { purpose: 'Zu welchen Bedingungen eingelöst wurde.', retention: ledger },
  delivery_details: {
    purpose: 'Wohin eine Prämie geschickt wird, verschlüsselt.',
    retention: 'Wird gelöscht, sobald sie übergeben ist oder niemand die Angabe mehr braucht.',
  },
  reward_counts: {
    purpose: 'Wie oft ein Mitglied eine Prämie hatte, für die es eine Grenze gibt.',
    retention: ledger,
  },
  voucher_codes: {
    purpose: 'Gutscheincodes, verschlüsselt, und welche Einlösung einen bekam.',
    retention: ledger,
  },
  reward_changes: {
    purpose: 'Wer wann eine Prämie geändert hat, und wie sie davor und danach war.',
    retention: 'Solange das Programm läuft: als Nachweis, was wann im Angebot war.',
  },
  budget_changes: {
    purpose: 'Wer wann ein Budget für Prämien geändert hat, und wie es davor und danach war.',
    retention: ledger,
  },
  payroll_countries: {
    purpose: 'Nach den Regeln welches Landes ein Mitglied bezahlt wird.',
    retention: asLongAs,
  },
  point_costs: { purpose: 'Was ein Punkt kosten soll, und wer das angegeben hat.', retention: ledger },
  dismissed_expiries: {
    purpose: 'Welche Hinweise auf verfallende Punkte ein Mitglied weggelegt hat.',
    retention: asLongAs,
  },
  ranking_choices: {
    purpose: 'Ob ein Mitglied in einer Rangliste steht, und unter welchem Namen.',
    retention: 'Bis das Mitglied es in den Einstellungen ändert.',
  },
  season_points: {
    purpose: 'Was jedes Mitglied in dieser Saison verdient hat, aus dem Punktebuch zusammengezählt.',
    retention: nextSeason,
  },
  group_memberships: {
    purpose:
      'In welcher Gruppe ein Mitglied ist und vorher war, damit Punkte dort zählen, wo sie verdient wurden.',
    retention: 'Frühere, bis die Saison vorbei ist; alle einer Gruppe, wenn sie entfernt wird.',
  },
  group_now: { purpose: 'In welcher Gruppe ein Mitglied jetzt ist.', retention: asLongAs },
  season_group_points: {
    purpose: 'Was jedes Mitglied in dieser Saison verdient hat, je Gruppe, in der es war.',
    retention: nextSeason,
  },
  season_arrangements: {
    purpose: 'Wie Saisons eingerichtet sind, und wer das bestimmt hat.',
    retention: asLongAs,
  },
};
