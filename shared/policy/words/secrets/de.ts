import type { PasswordWords } from './password-words.ts';

export const de: PasswordWords = {
  passwords: [
    '(?:passwort|kennwort)(?:es|s)?',
    'passphrase',
    '(?:wlan|netzwerk|wpa2?)-?(?:schluessel|schlussel|key)',
    'losungswort|zugangswort',
  ],
  things: ['manager|richtlinien?|regeln?|tipps?|tresor|wechsel|hygiene|check'],
  codes: [
    'pin(?:-?(?:code|nummer))?|geheimzahl',
    'passcode|kenncode',
    '(?:wiederherstellungs|backup|notfall|ersatz|bestatigungs|bestaetigungs|einmal|anmelde|login|sms|2fa|tan)-?(?:codes?|kodes?|schlussel|schluessel)',
    'code (?:furs?|fuers?|ans|zu|zur|zum|der|vom|von|an) (?:die |der |das |den |dem )?(?:[a-z]{2,8})?(?:tur|tuer|tor|alarmanlage|schloss|tresor|garage|aufzug|lager|schlusselkasten|eingang)',
    '(?:tur|tuer|tor|alarm|zugangs?|eingangs?|schloss|schluesselkasten|schlusselkasten|tresor|garagen|aufzug|sicherheits|zutritts|wiederherstellungs)-?(?:code|kode|pin)',
  ],
  perhaps: ['schluessel', 'schlussel', 'api-?(?:schluessel|schlussel|key)', 'lizenzschlussel', 'geheimnis'],
  says: ['wurde (?:auf|zu)', 'gilt', 'ist', 'lautet', 'heisst', 'war', 'bleibt', 'waere', 'ware'],
  noValues: [
    'erforderlich|notig|noetig|falsch|richtig|korrekt|ungultig|gultig|abgelaufen|sicher|stark|schwach|geheim|weg|tot|vergessen',
    'verloren|geandert|zuruckgesetzt|geschutzt|manager|sicherheit|richtlinien?|keins?|keines|unbekannt|optional|hier|dort|nicht',
    'nein|ja|nie|immer|noch|jetzt|siehe|gleich|anders|wichtig|unten|oben|folgt|fehlt|pflicht',
  ],
  logIns: [
    'anmeldung',
    'anmelden',
    'zugang',
    'zugangsdaten',
    'benutzer(?:name)?',
    'nutzer(?:name)?',
    'konto',
    'einloggen',
    'nutzt|nehmt|nimm|account',
  ],
  places: [
    'tur(?:en)?|tuer(?:en)?|turoffner|tueroeffner|tor|alarm(?:anlage)?|schloss|vorhangeschloss|zahlenschloss|tresor|safe|garage|aufzug|lager|lagerraum|schlusselkasten',
    'schlusselsafe|schlusselbox|schluesselkasten|schluesselbox|eingang|hintereingang|haupteingang|keller|hof|schranke|tiefgarage|parkhaus|drucker|kopierer|serverraum|spind|schrank',
    'kasse|koffer|werkstatt|buro|gebaude|halle|heizungsraum|technikraum|depot|labor|kiosk|fahrradkeller|firmenkarte|bankkarte|ec-karte|girokarte|kreditkarte|tablet|handy|display|sim(?:-?karte)?|tastenfeld|klingel',
  ],
  keys: [
    '(?:tasten|nummern)feld',
    'codes?',
    '(?:zahlen|fahrrad|vorhange|koffer|bugel)schloss',
    'kode',
    'kombination',
    'zahlenfolge',
    'nummernfolge',
    'zahlencode',
    'geheimnummer',
    'tastencode',
  ],
  entering: [
    '(?:tippt|tippe|tippen|druckt|drucke|drucken|drueckt|druecke|druecken|gebt|gib|geben|wahlt|wahle)(?: (?:sie|ihr|einfach|dann|dort|am [a-z]{2,20}|die|den))*',
    '(?:geht|offnet|oeffnet|entsperrt|reagiert|auf|aufmachen|kommt|komme|kommen|rein|lasst sich)(?: (?:sich|sie|es|einfach|man|ihr|nur))* (?:mit|auf|bei|per)(?: der| dem)?',
    '(?:hat|haben) (?:die|den)',
  ],
  entered: [
    '(?:die )?(?:raute(?:taste)?|stern(?:taste)?)',
    '(?:ein)?(?:tippen|geben|drucken|druecken|wahlen)',
    '(?:offnet|oeffnet|entsperrt) (?:die|das|den)',
    'ein(?=[.!,]|$)',
  ],
  openNothing: [
    'projekt|artikel|kurs|fach|material|stadt|gemeinde|bestell|rechnungs|geschenk|abteilungs|kosten',
    'rabatt|gutschein|aktions|promo|vorteils|vorwahl|landes|post|fehler|status|quell|qr|bar|strich|dress|farb|bau|verhaltens|kunden|produkt|buchungs|empfehlungs|teilnahme|ticket|branchen|steuer|sparen|spart|prozent',
    'reviews?|freeze|qualitat|zeilen|basis|beispiele?|standards?',
  ],
  networks: ['w-?lan|wifi|wi-fi|hotspot|router|fritz ?box|netzwerk|ssid|gastnetz'],
  remarks: [
    '[a-z]+(?:bar|lich|isch|los|t)',
    'neu|alt|lang|kurz|einfach|schwer|da|verschwunden|geschichte|alles|quatsch|doof|dran|drin|kaputt',
  ],
  figures: [
    '(?:des|der) (?:tages|woche|monats|jahres|stunde|saison)',
    '(?:fur|zum|zu) (?:das |den |die |mein(?:e|en)? |unser(?:e|en)? )?(?:leben|erfolg|gluck|gute laune|sommer|herbst|zukunft|feierabend|seele|herzen)',
  ],
};
