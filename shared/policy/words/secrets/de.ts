import type { PasswordWords } from './password-words.ts';

export const de: PasswordWords = {
  passwords: [
    '(?:[a-z]{2,20}-?)?(?:passwort|passworter|passwoerter|kennwort|kennworter)(?:es|s)?',
    '(?:[a-z]{2,20}-?)?(?:passphrase|passcode)',
    '(?:wlan|netzwerk|wpa2?)-?(?:schluessel|schlussel|key)',
    'losungswort|zugangswort',
  ],
  codes: [
    'pin(?:-?(?:code|nummer))?|geheimzahl',
    '(?:tur|tuer|tor|alarm|zugangs?|eingangs?|schloss|schluesselkasten|schlusselkasten|tresor|garagen|aufzug|sicherheits|zutritts|wiederherstellungs)-?(?:code|kode|pin)',
  ],
  perhaps: [
    'zugang',
    'zugangsdaten',
    'schluessel',
    'schlussel',
    'api-?(?:schluessel|schlussel|key)',
    'lizenzschlussel',
    'geheimnis',
  ],
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
