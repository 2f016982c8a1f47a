import type { en } from '../en.ts';
import { plural } from '../plural.ts';
import { packFields, packSettings } from './pack-settings.ts';

export const packEditor: typeof en.packEditor = {
  title: 'Nächste Version der Richtlinie',
  nextLead:
    'Schreib sie in Feldern oder in ihrer Quelle, sieh dir an, was sie ändern würde, und setz sie in Kraft.',
  begin: 'Die nächste Version schreiben',
  goOn: 'Weiterschreiben',
  back: 'Regeln',
  form: 'Das Paket in Feldern',
  source: 'Quelle des Pakets',
  end: 'Was aus dem Entwurf wird',
  formWaits: 'Die Felder kommen wieder, sobald die Quelle wieder JSON ist. Nichts davon geht verloren.',

  notBegun: (version) => `Noch ist nichts geändert; Version ${version} gilt.`,
  saves: {
    saved: 'Als Entwurf gesichert. Niemand wird daran gemessen, bevor er gilt.',
    waiting: 'Der Entwurf wird gesichert …',
    failed: 'Der Entwurf ließ sich noch nicht sichern; Herald versucht es wieder.',
  },
  keptBy: (when, who) => `Entwurf vom ${when}, zuletzt von ${who}.`,
  moved: (who) =>
    `${who ?? 'Jemand anderes'} hat diesen Entwurf inzwischen geändert. Deiner steht hier und ist noch nicht gesichert.`,
  keepMine: 'Meinen behalten',
  takeTheirs: 'Den anderen nehmen',
  outrun: (inForce, base) =>
    `Version ${inForce} gilt, seit dieser Entwurf aus Version ${base} begonnen wurde. Die Vorschau sagt, was sich gegenüber Version ${inForce} ändern würde: Was nur dort steht, wäre weg.`,
  goOnFrom: (inForce) => `Zu Version ${inForce + 1} machen`,

  part: 'Teil des Pakets',
  about: 'Das Paket selbst',
  company: 'Unternehmen',
  owner: 'Wer sich darum kümmert',
  restInSource: 'Kennung, Version und Sprachen stehen in der Quelle.',
  handbook: 'Abschnitte des Handbuchs, zu denen Regeln führen',
  handbookHint: 'Nach Kennung, wie im Handbuch.',
  toMendIn: (name) => `${name} (zu richten)`,
  ruleIsOn: 'Das Paket hat diese Regel',
  severity: 'Was ein Hinweis bedeutet',
  section: 'Abschnitt des Handbuchs',
  nothingElse: 'Mehr ist hier nicht einzustellen.',
  crisisPlans: 'Eigene Pläne für eine Krise stehen unter Krise; die des Pakets stehen in seiner Quelle.',
  asTheRule: 'Wie sonst bei dieser Regel',

  findOrAdd: 'Suchen oder hinzufügen',
  add: 'Hinzufügen',
  count: (count) => plural('de', count, { one: '# Eintrag', other: '# Einträge' }),
  nothingYet: 'Noch nichts.',
  nothingFound: 'Nichts mit diesen Wörtern. Du kannst es hinzufügen.',
  unnamed: '(leer)',
  toMend: 'zu richten',
  remove: 'Entfernen',
  removeOf: (name) => `„${name}“ entfernen`,
  entry: 'Text',
  valueOf: (name) => `Für „${name}“`,
  onePerLine: 'Eins je Zeile.',
  importTerms: 'Begriffe aus einer Tabelle hinzufügen',
  termsAdded: (count) =>
    plural('de', count, { one: '# Begriff steht im Entwurf.', other: '# Begriffe stehen im Entwurf.' }),
  settings: packSettings,
  fields: packFields,

  broken: 'Das ist noch kein JSON:',
  atLine: (line) => `Zeile ${line}`,
  faults: {
    value:
      'Hier gehört ein Wert hin: ein Text in Anführungszeichen, eine Zahl, true, false, eine Liste oder Einstellungen.',
    name: 'Hier gehört der Name einer Einstellung hin, in doppelten Anführungszeichen. Vielleicht steht davor ein Komma zu viel.',
    colon: 'Zwischen dem Namen und seinem Wert fehlt ein Doppelpunkt.',
    comma: 'Hier fehlt ein Komma oder eine schließende Klammer.',
    'open-text': 'Diesem Text fehlen die schließenden Anführungszeichen in seiner Zeile.',
    letter: 'Dieses Zeichen kann so nicht in einem Text stehen. Vor einen Backslash gehört ein zweiter.',
    more: 'Nach dem Ende des Pakets steht noch etwas.',
    twice: 'Diesen Namen gibt es hier schon; nur einer der beiden würde zählen.',
    deep: 'Das ist zu tief verschachtelt.',
  },
  toMendCount: (count) =>
    `${plural('de', count, { one: '# Stelle ist', other: '# Stellen sind' })} zu richten, bevor er gelten kann:`,
  fine: 'Alles darin stimmt.',

  preview: 'Ansehen, was sich ändern würde',
  saveAsFile: 'Als Datei sichern',
  discard: 'Entwurf wegwerfen',
  discardReally: 'Ja, wegwerfen',
  discarded: 'Der Entwurf ist weg; was gilt, bleibt.',
  mustSign: (names) =>
    `Hier gelten nur Pakete mit einer Signatur von ${names}, und dieses hat keine: Jede Änderung nimmt sie weg. Sichere es als Datei, lass es signieren (das macht electron/command-line/sign-pack.ts) und lies es unter Regeln ein. Der Entwurf endet dann von selbst.`,

  versionsTitle: 'Eine Version zurückholen',
  versionsLead: 'Daraus wird eine neue Version mit den alten Regeln. Nichts Veröffentlichtes geht verloren.',
  noOlder: 'Es gibt noch keine frühere Version.',
  version: 'Version',
  versionOf: (version, day) => `${version}, vom ${day}`,
  bringBack: (version) => `Version ${version} wieder ansehen`,

  calendar: {
    lead: 'Ruhezeiten und Sperrfristen. Was geteilt wird und woran erinnert wird, richtet sich im jeweiligen Moment nach den geltenden. Was du hier änderst, kommt in die nächste Version der Richtlinie und zählt, sobald sie gilt.',
    toDraft: (version) => `Zum Entwurf von Version ${version}`,
    add: 'Neue Ruhezeit',
    change: 'Ändern',
    changeOf: (topic) => `„${topic}“ ändern`,
    endNow: 'Beenden',
    endNowOf: (topic) => `„${topic}“ beenden`,
    remove: 'Herausnehmen',
    removeOf: (topic) => `„${topic}“ herausnehmen`,
    undo: 'Lassen, wie es gilt',
    undoOf: (topic) => `„${topic}“ lassen, wie es gilt`,
    states: {
      same: null,
      new: 'Neu im Entwurf.',
      changed: 'Im Entwurf geändert.',
      gone: 'Entfällt mit der nächsten Version.',
    },
    kept: 'Es steht im Entwurf. Es zählt, sobald die nächste Version gilt.',
    keep: 'In den Entwurf',
    broken:
      'Der Entwurf der Richtlinie ist gerade kein JSON, deshalb zeigt der Kalender, was gilt. Richte zuerst seine Quelle.',
  },
};
