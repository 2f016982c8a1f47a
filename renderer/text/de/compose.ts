import type { CountUnit } from '#shared/networks/network.ts';
import type { en } from '../en.ts';
import { plural } from '../plural.ts';

const units: Readonly<Record<CountUnit, { readonly one: string; readonly other: string }>> = {
  characters: { one: '# Zeichen', other: '# Zeichen' },
  'weighted-characters': { one: '# Zeichen', other: '# Zeichen' },
  graphemes: { one: '# Zeichen', other: '# Zeichen' },
  bytes: { one: '# Byte', other: '# Byte' },
};

function andMore(count: number): string {
  return count === 0 ? '' : plural('de', count, { one: ' Und noch ein Hinweis.', other: ' Und # weitere.' });
}

export const compose: typeof en.compose = {
  title: 'Verfassen',
  back: 'Entdecken',
  networks: 'Netzwerk',
  hasDraft: 'mit Entwurf',
  isShared: 'schon geteilt',
  noNetworksTitle: 'Dieser Beitrag lässt sich noch nicht teilen',
  noNetworks: 'Er hat noch keinen Textvorschlag. Sobald es einen gibt, kannst du ihn teilen.',
  noCaptionTitle: (network) => `Kein Textvorschlag für ${network}`,
  noCaption: 'Dieser Beitrag hat für dieses Netzwerk keinen Textvorschlag. Wähle oben ein anderes Netzwerk.',
  hasEnded: (when) =>
    `Dieser Beitrag endete am ${when}. Lesen kannst du ihn weiterhin, und dein Entwurf bleibt.`,
  beginsLater: (when) => `Dieser Beitrag kann ab ${when} geteilt werden.`,
  notApproved: 'Dieser Beitrag ist gerade nicht freigegeben und kann deshalb nicht geteilt werden.',
  ends: (when) => `Endet ${when}`,
  packBroken:
    'Das Regelpaket ist nicht lesbar, deshalb kann nichts geprüft oder geteilt werden. Dein Entwurf ist sicher.',

  approvedText: 'Freigegebener Text',
  voices: { plain: 'Sachlich', warm: 'Herzlich', curious: 'Neugierig' },
  startedFrom: 'Dein Ausgangstext',
  startFrom: (voice) => `Mit „${voice}“ beginnen`,
  replaced: 'Dein Entwurf wurde ersetzt. Rückgängig holt ihn zurück.',
  locked: 'feste Aussage',
  lockedClaim: 'Feste Aussage: bitte wörtlich behalten',
  link: 'Link',
  sides: 'Neben dem Editor',
  showApproved: 'Freigegebener Text',
  showPreview: 'Vorschau',

  editor: (network) => `Dein Beitrag für ${network}`,
  placeholder: 'Sag es mit deinen eigenen Worten…',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  saving: 'Speichert…',
  saved: 'Gespeichert',
  tooLongToSave: 'Zu lang zum Speichern. Kürze den Text, dann wird er gespeichert.',
  saveFailed: 'Nicht gespeichert. Herald versucht es weiter.',
  addDisclosure: 'Sag, dass du hier arbeitest',
  left: (count, limit, unit) => `Noch ${plural('de', count, units[unit])} von ${limit}`,
  tooLongBy: (count, unit) => `${plural('de', count, units[unit])} zu lang`,

  findings: 'Hinweise',
  severities: { advise: 'Vorschlag', review: 'Muss geprüft werden', block: 'Nicht teilbar' },
  pictureFindings: 'Zum Bild',
  readInHandbook: 'Handbuch',
  showInText: 'Zeigen',
  fixAll: (count) =>
    plural('de', count, {
      one: '# sichere Verbesserung anwenden',
      other: 'Alle # sicheren Verbesserungen anwenden',
    }),

  ownWordsLabel: 'Deine eigenen Worte',
  ownWords: { own: 'Deine Worte', mixed: 'Teils der Vorschlag', near: 'Fast der Vorschlag' },
  ownWordsPrompt: {
    own: 'Man hört dich darin.',
    mixed: 'Was hast du selbst gesehen oder gelernt? Mit einem Satz dazu wird es deins.',
    near: 'Was würdest du jemandem erzählen, den du magst? Ein Satz von dir genügt.',
  },

  disagree: 'Das ist ein Fehlalarm',
  disagreeTitle: 'Einen Fehlalarm notieren',
  disagreeMore:
    'Die Notiz bleibt auf diesem Gerät. Wenn du magst, kannst du sie später unter Aktivität senden, mit oder ohne Namen.',
  disagreeWords: (words) => `Markiert: „${words}“`,
  disagreeWhy: 'Was stimmt daran nicht?',
  disagreeWhyHint: 'Freiwillig. Ein Satz genügt.',
  disagreeKeep: 'Notiz behalten',
  disagreeKept: 'Die Notiz liegt auf diesem Gerät, unter Aktivität.',

  explain: { clear: 'Warum ist das erlaubt?', found: 'Worauf wurde geachtet?' },
  explainLead: (looked, findings) =>
    `${plural('de', looked, { one: '# Regel hat', other: '# Regeln haben' })} deinen Text angesehen. ${
      findings === 0
        ? 'Keine davon hat etwas anzumerken.'
        : plural('de', findings, { one: 'Eine davon merkt etwas an.', other: '# davon merken etwas an.' })
    }`,
  outcomes: {
    content: 'Angesehen, nichts anzumerken',
    idle: 'In diesem Beitrag nichts anzusehen',
    found: (count) => plural('de', count, { one: '# Hinweis', other: '# Hinweise' }),
  },
  explainEnd: (company, version) =>
    `Nach der Richtlinie von ${company}, Version ${version}. All das geschieht auf deinem Gerät; niemand erfährt davon.`,

  ready: 'Bereit',
  nothingWritten: 'Noch kein Text',
  notNow: 'Gerade nicht teilbar',
  stillReading: 'Das Bild wird noch gelesen…',
  pictureUnread: 'Bereit, sobald das Bild gelesen ist',
  suggestions: (count) => plural('de', count, { one: '# Vorschlag', other: '# Vorschläge' }),
  needsReviewer: (message, more) => `Muss geprüft werden: ${message}${andMore(more)}`,
  cannotBeShared: (message, more) => `Nicht teilbar: ${message}${andMore(more)}`,
  reviewAdvice: 'Ändere, was markiert ist, dann kannst du sofort selbst teilen. Oder bitte um eine Prüfung.',
  blockAdvice: 'Verbessere, was markiert ist; dein Entwurf ist solange sicher.',

  earns: (steps) =>
    `Bringt ${steps
      .map(({ evidence, points }) =>
        evidence === 'linked'
          ? `${plural('de', points, { one: '# weiteren Punkt', other: '# weitere Punkte' })} mit der Adresse`
          : `${plural('de', points, { one: '# Punkt', other: '# Punkte' })}, sobald er veröffentlicht ist`,
      )
      .join(', ')}`,
  earnsNothing: 'Bringt gerade keine Punkte',
  extras: {
    'own-words': (points) =>
      plural('de', points, { one: '# mehr in eigenen Worten.', other: '# mehr in eigenen Worten.' }),
    'own-alt-text': (points) =>
      plural('de', points, {
        one: '# mehr, wenn du das Bild selbst beschreibst.',
        other: '# mehr, wenn du das Bild selbst beschreibst.',
      }),
  },
  notes: {
    'already-shared': () => 'Du hast ihn hier schon geteilt.',
    'cap-day': (until) =>
      until ? `Mehr gibt es an einem Tag nicht; wieder ab ${until}.` : 'Mehr gibt es an einem Tag nicht.',
    'cap-week': (until) =>
      until ? `Mehr gibt es in einer Woche nicht; wieder ab ${until}.` : 'Mehr gibt es in einer Woche nicht.',
    'cap-post': () => 'Mehr gibt es für diesen Beitrag nicht.',
    'cooling-off': (until) =>
      until
        ? `Du hast hier eben erst geteilt; Punkte wieder ab ${until}.`
        : 'Du hast hier eben erst geteilt.',
  },

  share: (network) => `Auf ${network} teilen`,
  shareByEmail: 'Per E-Mail teilen',
  shareKeys: 'Strg+Enter',
  sharing: 'Wird geteilt…',
  refused: 'Es wurde nicht geteilt.',
  mastodonServer: 'Dein Mastodon-Server',
  mastodonServerHint: 'Zum Beispiel mastodon.social',
  mastodonServerWrong: 'Das ist kein Servername. Schreib ihn so: mastodon.social.',
  handbookFirst:
    'Das Handbuch hat sich geändert. Lies, was neu ist, und teile dann: Dein Entwurf bleibt, wie er ist.',
  mastodonServerNeeded: 'Bereit, sobald Herald deinen Mastodon-Server kennt',
  saveServer: 'Speichern',

  preview: 'Vorschau',
  previewOn: (network) => `Vorschau auf ${network}`,
  views: 'Gezeigt auf',
  desktop: 'Desktop',
  phone: 'Handy',
  justNow: 'Gerade eben',
  more: '… mehr',
  fold: (network) => `${network} klappt hier ein`,
  nothingToPreview: 'Hier erscheinen deine Worte.',
  picture: 'Bild',
  noPicture: 'Kein Bild',
  ownPicture: (place) => `Dein Bild ${place}`,
  choosePicture: 'Bild aus einer Datei wählen…',
  addingPicture: 'Bild wird geöffnet…',
  pictureCleaned: ({ place, device }) =>
    place && device
      ? 'Die Datei verriet, wo und womit das Bild aufgenommen wurde. Herald hat beides entfernt.'
      : place
        ? 'Die Datei verriet, wo das Bild aufgenommen wurde. Herald hat das entfernt.'
        : 'Die Datei verriet, mit welchem Gerät das Bild aufgenommen wurde. Herald hat das entfernt.',
  readingStates: {
    reading: 'Das Bild wird gelesen…',
    stopped: 'Das Bild ist noch nicht gelesen.',
    failed: 'Der Text im Bild ließ sich nicht lesen.',
  },
  stopReading: 'Abbrechen',
  readPicture: 'Bild lesen',
  pictureRegion: 'Die Stelle im Bild',
  blurring: 'Wird unkenntlich gemacht…',
  blurKeys: 'Strg+.',
  pictureBlurred: 'Unkenntlich gemacht. Das Bild davor steht weiter zur Wahl.',
  pictureOption: (alt, width, height) => `${alt} (${width} × ${height})`,
  pictureByHand: (network) => `Herald speichert das Bild, und du fügst es auf ${network} selbst hinzu.`,
  altText: 'Alternativtext',
  altTextHint: 'Was jemand wissen sollte, der das Bild nicht sehen kann.',

  steps: {
    openedEmail: 'Eine neue E-Mail ist in deinem Mailprogramm offen.',
    opened: (network) => `${network} ist in deinem Browser offen.`,
    notOpened: (network) => `${network} ließ sich nicht öffnen. Öffne diese Adresse bitte selbst:`,
    copied: 'Dein Text ist kopiert. Füge ihn dort ein.',
    notCopied: 'Dein Text ließ sich nicht kopieren. Markiere ihn hier:',
    copyOnly: (network) => `Öffne ${network} selbst: Es hat keine Adresse, die einen Text annimmt.`,
    picture: (name) => `Das Bild ist als ${name} gespeichert. Füge es dort hinzu.`,
  },
  alreadyOut: 'Du hast schon gesagt, dass er veröffentlicht ist.',
  copy: 'Kopieren',
  copyText: 'Text kopieren',
  copyAddress: 'Adresse kopieren',
  copyAltText: 'Alternativtext kopieren',
  copied: 'Kopiert',
  notCopied: 'Kopieren ging nicht. Markiere den Text und kopiere ihn selbst.',
  yourText: 'Dein Text',
  addressToOpen: 'Adresse',

  thanksTitle: 'Danke',
  thanksEmail: 'Deine E-Mail ist unterwegs.',
  thanks: (network) => `Dein Beitrag ist auf ${network} veröffentlicht.`,
  earned: (points, balance) =>
    `+${plural('de', points, { one: '# Punkt', other: '# Punkte' })}, Stand ${new Intl.NumberFormat('de').format(balance)}`,
  earnedNothing: 'Diesmal gab es keine Punkte, und es zählt trotzdem.',
  thanksAddressLater: 'Die Adresse kannst du später unter Aktivität nachtragen.',
  seePoints: 'Deine Punkte ansehen',
  nextPost: 'Noch einen Beitrag finden',
  askedLater: 'Gut. Unter Aktivität kannst du antworten, sobald er veröffentlicht ist.',
  dropped: 'Gut. Herald fragt nicht noch einmal. Dein Entwurf bleibt hier.',
};
