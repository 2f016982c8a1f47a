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
    'code (?:furs?|fuers?|ans|zu|zur|zum|der|vom|von|an) (?:die |der |das |den |dem )?(?:[a-z]{2,8})?(?:tur|tuer|tor|alarmanlage|schloss|tresor|garage|aufzug|lager|schlusselkasten|eingang)',
    '(?:tur|tuer|tor|alarm|zugangs?|eingangs?|schloss|schluesselkasten|schlusselkasten|tresor|garagen|aufzug|sicherheits|zutritts|wiederherstellungs)-?(?:code|kode|pin)',
  ],
  perhaps: ['schluessel', 'schlussel', 'api-?(?:schluessel|schlussel|key)', 'lizenzschlussel', 'geheimnis'],
  says: ['ist', 'lautet', 'heisst', 'war', 'bleibt', 'waere', 'ware'],
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
  ],
};
