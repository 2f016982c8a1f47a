import type { en } from '../en.ts';

const notices: typeof en.settings.notices = {
  'settings-restored': ({ file }) =>
    `Deine Einstellungen waren beschädigt. Herald nimmt die letzte gute Kopie und hat die beschädigte Datei als ${file} aufgehoben.`,
  'settings-reset': ({ file }) =>
    `Deine Einstellungen waren beschädigt und es gab keine gute Kopie. Herald beginnt mit den Vorgaben und hat die beschädigte Datei als ${file} aufgehoben.`,
  'record-restored': ({ file, from }) =>
    `Der Datenbestand des Programms war beschädigt. Herald nimmt ${from && from !== 'sample' ? `die Sicherung vom ${from.slice(0, 10)}` : 'einen neuen Datenbestand'} und hat die beschädigte Datei als ${file} aufgehoben.`,
  'record-read-only': () =>
    'Herald darf nicht in seinen Ordner schreiben. Du kannst alles lesen, aber nichts ändern.',
  'drafts-set-aside': ({ file }) =>
    `Die Datei mit deinen Entwürfen war beschädigt. Herald hat sie als ${file} aufgehoben und beginnt eine neue.`,
  'ledger-drift': ({ account, written, counted }) =>
    `Das Punktekonto geht nicht auf: Bei ${account} stehen ${written} Punkte, die Buchungen ergeben ${counted}. Es gelten die Buchungen; bitte sag der Programmleitung Bescheid.`,
  'clock-set-back': () =>
    'Die Uhr dieses Computers wurde zurückgestellt. Herald behält die Reihenfolge trotzdem; bitte prüfe die Uhr.',
};

export const settings: typeof en.settings = {
  title: 'Einstellungen',
  lead: 'Auf diesem Gerät gespeichert.',
  you: 'Du',
  country: 'Land',
  countryHint: 'Entscheidet, wie ein Beitrag sagen muss, dass du hier arbeitest.',
  noCountry: 'Keine Angabe (die allgemeinen Regeln)',
  mastodonServer: 'Mastodon-Server',
  mastodonHint: 'Wo dein Mastodon-Konto liegt, zum Beispiel social.example.',
  mastodonWrong: 'Gib nur den Namen des Servers an, zum Beispiel social.example.',
  accounts: 'Deine Konten',
  accountsHint:
    'Die Adresse einer Veröffentlichung muss von deinem eigenen Konto stammen. Lass leer, was du nicht nutzt; Herald lernt ein Konto auch aus der ersten Adresse, die du angibst.',
  handle: (network) => `Dein Name auf ${network}`,
  handlePlaceholder: 'Profiladresse oder Name',
  handleWrong: 'Das ist weder eine Profiladresse noch ein Name dort.',
  save: 'Speichern',
  saved: 'Gespeichert',
  window: 'Fenster',
  language: 'Sprache',
  languageSystem: 'Wie das System',
  theme: 'Darstellung',
  themeSystem: 'Wie das System',
  themeLight: 'Hell',
  themeDark: 'Dunkel',
  about: 'Über Herald',
  version: 'Version',
  folder: 'Datenordner',
  shell: 'Läuft',
  shellElectron: 'in einem eigenen Fenster',
  shellBrowser: 'im Browser',
  privacy:
    'Entwürfe und Hinweise bleiben auf diesem Gerät. Ins Programm gelangt nur, was du teilst: der Text, das Netzwerk, die Zeit und, wenn du sie angibst, die Adresse.',
  notices,
};
