import type { en } from '../en.ts';
import { plural } from '../plural.ts';

export const handbook: typeof en.handbook = {
  title: 'Handbuch',
  lead: 'Wie wir öffentlich sprechen, immer zur Hand.',
  search: 'Handbuch durchsuchen',
  sections: 'Abschnitte',
  results: 'Fundstellen',
  found: (count) => plural('de', count, { one: 'an # Stelle gefunden', other: 'an # Stellen gefunden' }),
  nothing: 'Keine Stelle enthält diese Wörter.',
  missing: 'Diesen Abschnitt gibt es nicht.',
  missingMore:
    'Vielleicht ist er in einer neueren Fassung weggefallen. Suche ihn auf dieser Seite, oder fang mit dem ersten Abschnitt an:',
  helpNow: 'Sofort Hilfe',
  difficult: 'Jemand ist schwierig',
  mistake: 'Mir ist etwas passiert, oder ich sehe ein Leck',
  whatChanged: 'Was sich geändert hat',
  print: 'Drucken oder als PDF sichern',
  whatIsChecked: 'Worauf Herald hier achtet',
  tryIt: 'Probier es aus',
  tryItHint: 'Ändere die Wörter und sieh, was Herald dazu sagt. Nichts davon wird aufgehoben.',
  tryItAgain: 'Zurück zum Beispiel',
  tryItClear: 'Herald findet hier nichts.',
  back: 'Zurück zum Handbuch',

  banner: 'Das Handbuch hat sich geändert. Wenn du kurz Zeit hast, sieh nach, was für dich neu ist.',
  bannerHolds:
    'Das Handbuch hat sich geändert, und dein nächster Beitrag wartet, bis du gelesen hast, was neu ist. Das dauert ein, zwei Minuten.',
  bannerLink: 'Was sich für dich geändert hat',
  changedForYou: 'Was sich für dich geändert hat',
  versionSince: (version, day) => `Fassung ${version} vom ${day}.`,
  holds: 'Dein nächster Beitrag wartet, bis hier alles erledigt ist. Entwürfe bleiben, wo sie sind.',
  noChanges: 'Bisher hat sich nichts geändert.',
  changeKinds: { added: 'neu', removed: 'entfallen', changed: 'geändert' },
  wordForWord: 'Wort für Wort',
  openSection: (title) => `„${title}“ öffnen`,
  acknowledgeWhy:
    'Wenn du es gelesen hast, sag es hier. Notiert wird, dass du es gelesen hast, welche Fassung und wann.',
  acknowledge: 'Ich habe es gelesen',
  acknowledged: (version) => `Notiert: Du hast Fassung ${version} gelesen.`,
  acknowledgedOn: (when) => `Du hast gesagt, dass du es gelesen hast, ${when}.`,
  training: 'Eine kurze Schulung',
  trainingLead: (questions, points) =>
    `${plural('de', questions, { one: '# Frage', other: '# Fragen' })}, so oft du magst. Notiert wird nur, dass du bestanden hast.${points > 0 ? ` Dafür gibt es einmal ${plural('de', points, { one: '# Punkt', other: '# Punkte' })}.` : ''}`,
  passedOn: (when) => `Bestanden, ${when}.`,
  checkAnswers: 'Antworten prüfen',
  right: 'Stimmt.',
  notQuite: 'Nicht ganz.',
  quizPassed: (points) =>
    points > 0
      ? `Alles richtig. ${plural('de', points, { one: '# Punkt', other: '# Punkte' })} für dich.`
      : 'Alles richtig.',
  quizNotYet: 'Noch nicht alles. Unter jeder Antwort steht, warum; versuch es noch einmal.',
  versions: 'Alle Fassungen',
  version: (version) => `Fassung ${version}`,
  restores: (version) => `stellt Fassung ${version} wieder her`,
  backToChanges: 'Zurück zu den Änderungen',
  olderVersion: (version) => `Das ist Fassung ${version}, so wie sie veröffentlicht wurde.`,
};
