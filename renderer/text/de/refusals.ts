import type { en } from '../en.ts';

export const refusals: typeof en.refusals = {
  'input.invalid': ({ place }) => (place ? `Bitte prüfe „${place}“.` : 'Bitte prüfe deine Eingabe.'),
  'call.unknown': () => 'Das kann diese Version von Herald nicht. Bitte neu starten.',
  'call.failed': () => 'In Herald ist etwas schiefgegangen. Es wurde nichts geändert.',
  'call.unanswered': () =>
    'Heralds Prozess antwortet nicht. Starte Herald neu; was gespeichert war, ist sicher.',
  'caller.unknown': () => 'Herald weiß nicht, wer du bist. Bitte neu starten.',
  'caller.role': () => 'Deine Rolle erlaubt das nicht.',
  'key.reused': () =>
    'Das wurde schon mit anderen Angaben angefragt. Bitte neu laden und noch einmal versuchen.',
  'post.missing': () => 'Diesen Beitrag gibt es nicht mehr.',
  'post.not-shareable': () =>
    'Dieser Beitrag kann gerade nicht geteilt werden: Er ist abgelaufen oder hat noch nicht begonnen.',
  'post.not-proposed': () => 'Über diesen Beitrag wurde schon entschieden.',
  'post.no-captions': () => 'Füge mindestens einen Textvorschlag hinzu, bevor du den Beitrag freigibst.',
  'post.locked-not-in-text': () => 'Eine feste Aussage muss wörtlich in ihrem Textvorschlag stehen.',
  'post.captions-stopped': () =>
    'Die Regeln würden einen Textvorschlag dieses Beitrags aufhalten. Bitte erst verbessern.',
  'post.pictures-stopped': () =>
    'Ein Bild dieses Beitrags zeigt Text, den die Regeln aufhalten würden. Nimm es heraus, oder nimm eines ohne ihn.',
  'caption.missing': () => 'Dieser Textvorschlag gehört nicht mehr zum Beitrag.',
  'false-alarm.missing': () => 'Diese Notiz gibt es nicht mehr.',
  'picture.missing': () => 'Dieses Bild gibt es nicht mehr.',
  'picture.unreadable': () => 'Diese Datei ist kein Bild, das Herald lesen kann.',
  'picture.unread': () => 'Der Text in diesem Bild ließ sich nicht lesen.',
  'picture.reading-stopped': () => 'Das Lesen des Bildes wurde abgebrochen.',
  'share.missing': () => 'Diese Veröffentlichung gibt es nicht mehr.',
  'share.stopped': () => 'Die Prüfungen haben etwas gefunden, das vor dem Teilen verbessert werden muss.',
  'share.wrong-network': ({ network }) => `Diese Adresse gehört nicht zu ${network ?? 'diesem Netzwerk'}.`,
  'share.wrong-person': ({ own }) =>
    `Das sieht nach dem Beitrag einer anderen Person aus; deine kommen von ${own ?? 'deinem eigenen Konto'}.`,
  'share.not-a-post': () => 'Diese Adresse führt nicht zu einem einzelnen Beitrag.',
  'share.address-taken': () => 'Diese Adresse gehört schon zu einer anderen Veröffentlichung.',
  'reminder.no-hours': () => 'Sag in den Einstellungen, wann du erinnert werden möchtest.',
  'crisis.missing': () => 'Diese Krise gibt es nicht.',
  'crisis.ended': () => 'Sie ist schon beendet.',
  'crisis.paused': ({ title = '' }) =>
    `Das wartet, bis „${title}“ vorbei ist. Dein Entwurf ist sicher und geht danach von selbst weiter.`,
  'review.missing': () => 'Diese Prüfung gibt es nicht mehr.',
  'review.settled': () => 'Über diesen Entwurf hat schon jemand entschieden.',
  'review.own': () => 'Über deinen eigenen Entwurf entscheidet jemand anderes.',
  'review.blocked': () =>
    'Die Prüfung hat etwas gefunden, das zuerst geändert werden muss; das kann auch niemand freigeben.',
  'review.nothing-said': () => 'Sag, was anders werden soll, oder ändere den Text, um es zu zeigen.',
  'review.changed': () =>
    'Freigegeben wurde ein anderer Wortlaut. Geh zum freigegebenen Text zurück oder bitte für diesen um eine Prüfung.',
  'review.expired': () =>
    'Die Freigabe ist abgelaufen. Bitte noch einmal um eine Prüfung; sonst ist nichts verloren.',
  'review.rules-changed': () =>
    'Seit der Freigabe haben sich die Regeln geändert, und sie sehen jetzt mehr darin. Bitte noch einmal um eine Prüfung.',
  'review.declined': () =>
    'Zu genau diesem Text wurde mit Begründung Nein gesagt. Ändere ihn, dann kann er neu angesehen werden.',
  'suggestion.missing': () => 'Diesen Vorschlag gibt es nicht mehr.',
  'suggestion.settled': () => 'Über diesen Vorschlag ist schon entschieden.',
  'suggestion.own': () => 'Über deinen eigenen Vorschlag entscheidet jemand anderes.',
  'suggestion.blocked': () => 'Die Regeln haben etwas gefunden, das vor dem Abschicken herausmuss.',
  'suggestion.link-not-web': () => 'Gib eine Webadresse an, etwa https://news.example/artikel.',
  'suggestion.link-private': () => 'Diese Adresse lässt sich nur im Unternehmen öffnen.',
  'suggestion.link-too-long': () => 'Diese Adresse ist zu lang. Such eine kürzere derselben Seite.',
  'reward.missing': () => 'Diese Prämie wird nicht mehr angeboten.',
  'reward.sold-out': () => 'Diese Prämie ist gerade ausgegangen.',
  'reward.price-changed': () => 'Der Preis hat sich geändert. Bitte noch einmal ansehen.',
  'points.not-enough': () => 'Dafür reichen deine Punkte noch nicht.',
  'correction.missing': () => 'Eine solche Gutschrift, die zurückgenommen werden könnte, gibt es nicht.',
  'correction.made': () => 'Diese Gutschrift ist schon zurückgenommen.',
  'redemption.missing': () => 'Diese Einlösung gibt es nicht mehr.',
  'redemption.settled': () => 'Diese Einlösung ist schon abgeschlossen.',
  'reward.not-open': () => 'Diese Prämie kann gerade nicht eingelöst werden.',
  'reward.limit': () => 'Öfter gibt es diese Prämie für dich im Moment nicht.',
  'reward.budget': () => 'Das Budget für diese Prämie ist im Moment aufgebraucht.',
  'reward.changed': () => 'Diese Prämie hat sich inzwischen geändert. Bitte noch einmal ansehen.',
  'reward.no-codes': () => 'Für diese Prämie ist kein Code mehr da. Füge zuerst Codes hinzu.',
  'budget.missing': () => 'Dieses Budget gibt es nicht mehr.',
  'budget.too-small': () => 'Mehr als das ist schon vorgemerkt oder ausgegeben.',
  'redemption.own': () => 'Über deine eigene Einlösung muss jemand anderes entscheiden.',
  'redemption.not-approved': () => 'Diese Prämie muss freigegeben sein, bevor sie übergeben wird.',
  'redemption.no-code': () => 'Zu dieser Einlösung gibt es keinen Code.',
  'delivery.missing': () => 'Gib an, wohin diese Prämie geschickt werden soll.',
  'delivery.not-needed': () => 'Diese Prämie wird nicht verschickt.',
  'vault.locked': () =>
    'Der Schlüssel zu den verschlüsselten Angaben ist von hier aus nicht erreichbar. Öffne Herald so wie beim Einrichten.',
  'finance.cost-changed': () => 'Das hat gerade jemand anderes geändert. Bitte noch einmal ansehen.',
  'rules.not-next': () =>
    'Inzwischen wurden andere Regeln veröffentlicht. Sieh sie dir an und veröffentliche deine dann noch einmal.',
  'rules.day-past': ({ today = '' }) =>
    `Regeln können ab ${today} gelten, nicht früher: Die Vergangenheit bleibt, wie sie war.`,
  'rules.campaign-missing': ({ campaign = '' }) => `Die Kampagne „${campaign}“ gibt es nicht.`,
  'group.name-taken': () => 'Eine Gruppe dieses Namens gibt es schon, oder diese wurde inzwischen entfernt.',
  'group.missing': () => 'Dieses Mitglied oder diese Gruppe gibt es nicht mehr. Schau noch einmal nach.',
  'season.alias-taken': () => 'Unter diesem Namen steht dort schon jemand. Nimm einen anderen.',
  'record.full-disk': () =>
    'Der Datenträger ist voll, daher wurde nichts geändert. Bitte Platz schaffen und noch einmal versuchen.',
  'record.read-only': () => 'Herald darf nicht in seinen Ordner schreiben, daher wurde nichts geändert.',
  'record.busy': () =>
    'Herald ist in einem anderen Fenster oder Prozess beschäftigt. Bitte gleich noch einmal versuchen.',
  'record.unreachable': () =>
    'Die Datenbank des Programms ist gerade nicht erreichbar. Versuch es gleich noch einmal: Nichts geschieht doppelt.',
  'address.not-allowed': () => 'Herald öffnet nur Web- und Mailadressen.',
  'pack.too-large': ({ megabytes = 5 }) => `Ein Regelpaket hat höchstens ${megabytes} MB.`,
  'pack.broken': ({ place = '', reason = '', more = 0 }) =>
    `${place} ${reason} ${Number(more) > 0 ? `Und ${more} weitere Stellen.` : ''} Das Paket stimmt nicht.`.trim(),
  'pack.not-newer': ({ version = '', before = '' }) =>
    `Version ${before} gilt, und dies ist Version ${version}. Gib ihr eine höhere.`,
  'pack.bad-signature': () => 'Das Paket wurde nach dem Signieren geändert. Es wird nicht angenommen.',
  'pack.unsigned': () => 'Hier gelten nur signierte Pakete, und dieses ist nicht signiert.',
  'pack.unknown-key': () => 'Das Paket ist mit einem Schlüssel signiert, dem hier nicht vertraut wird.',
  'pack.no-key': () => 'Das ist kein öffentlicher Schlüssel. Er hat 44 Zeichen in Base64.',
  'pack.missing': () => 'Diese Version der Richtlinie gibt es nicht.',
  'pack.draft-moved': () => 'Jemand anderes hat diesen Entwurf inzwischen geändert.',
  'crisis.template-moved': () => 'Jemand anderes hat diesen Plan inzwischen geändert.',
  'handbook.missing': () => 'Diese Fassung des Handbuchs gibt es nicht.',
  'handbook.not-newest': () => 'Es gibt eine neuere Fassung des Handbuchs. Sieh dir bitte erst die an.',
  'handbook.nothing-changed': () => 'Es gibt nichts anderes zu veröffentlichen.',
  'handbook.section-broken': ({ section = '' }) =>
    `„${section}“ ist noch nicht fertig. Öffne den Abschnitt: Was fehlt, steht neben dem Text.`,
  'handbook.section-needed': ({ section = '' }) =>
    `Hinweise führen zu „${section}“, deshalb bleibt der Abschnitt. Text und Titel kannst du ändern.`,
  'handbook.no-questions': () => 'Eine Schulung braucht eine Frage in mindestens einem geänderten Abschnitt.',
  'handbook.no-training': () => 'Es gibt eine neuere Schulung. Öffne noch einmal, was sich geändert hat.',
  'handbook.read-first': () =>
    'Das Handbuch hat sich geändert. Lies bitte kurz, was neu ist, und teile dann.',
  'terms.none': () => 'In dieser Tabelle steht kein Begriff.',
  'feed.empty': () => 'Darin steht nichts.',
  'feed.not-a-feed': () => 'Das ist weder ein Feed (RSS, Atom, JSON Feed) noch eine Tabelle (CSV).',
  'feed.no-columns': () =>
    'Diese Tabelle hat keine Spalte für Titel oder Text. Nenne eine „Titel“ oder „Text“.',
  'feed.broken': ({ place }) =>
    place ? `Die Datei ist in der Nähe von Zeile ${place} beschädigt.` : 'Die Datei ist beschädigt.',
  'feed.too-large': () => 'Das ist größer, als Herald liest.',
  'feed.entities': () => 'Die Datei definiert eigene XML-Entitäten, die Herald zur Sicherheit nicht liest.',
  'feed.address-not-allowed': () => 'Herald ruft nur öffentliche Webadressen ab.',
  'feed.unreachable': () => 'Diese Adresse antwortet nicht.',
};
