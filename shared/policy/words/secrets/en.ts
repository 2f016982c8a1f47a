import type { PasswordWords } from './password-words.ts';

export const en: PasswordWords = {
  passwords: ['pass ?(?:word|phrase)', 'passwd', 'pwd', 'pw', 'pass', 'wi-?fi key', 'network key'],
  things: [
    'managers?|polic(?:y|ies)|resets?|rules?|hygiene|security|generators?|days?|tips?|vaults?|apps?|checks?|fatigue|of the day',
  ],
  codes: [
    'pin(?: (?:code|number))?',
    'passcode',
    'code (?:for|to|of) (?:the |our )?(?:[a-z]{2,12} )?(?:door|gate|alarm|lock|safe|garage|gym|lift|elevator|key ?box|lockbox)',
    '(?:door|gate|alarm|access|entry|lock|safe|garage|building|gym|elevator|lift|key ?box|lockbox|security|backup|recovery|2fa|otp|one-time) ?(?:pass)?code',
  ],
  perhaps: ['token', 'secret', 'api key', 'licen[cs]e key', 'recovery key', 'key'],
  says: ['is', 'was', 'stays', 'remains', 'will be', "isn't (?:secret|hard): ?it's"],
  noValues: [
    'required|needed|necessary|wrong|right|correct|incorrect|invalid|valid|expired|safe|secure|strong|weak|secret|hidden|gone',
    'dead|forgotten|lost|changed|reset|protected|protection|managers?|security|policy|policies|hygiene|none|unknown|optional',
    'here|there|not|no|yes|tba|tbd|never|always|still|now|ask|see|same|different|important|available|below|above|inside',
  ],
  logIns: [
    'log ?-?ins?',
    'log in',
    'sign ?-?in',
    'user(?: ?name)?',
    'account',
    'credentials',
    'creds',
    'access data',
  ],
};
