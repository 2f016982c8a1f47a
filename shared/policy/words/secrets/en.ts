import type { PasswordWords } from './password-words.ts';

export const en: PasswordWords = {
  passwords: ['pass ?(?:word|phrase)', 'passwd', 'pwd', 'pw', 'pass', 'wi-?fi key', 'network key'],
  things: [
    'managers?|polic(?:y|ies)|resets?|rules?|hygiene|security|generators?|days?|tips?|vaults?|apps?|checks?|fatigue|of the day',
  ],
  codes: [
    'pin(?: (?:code|number))?',
    'passcode',
    'otp|one-time pin',
    '(?:backup|recovery|2fa|two-factor|otp|one-time|verification|sms|login|log-in|sign-in) codes?',
    'code (?:for|to|of) (?:the |our )?(?:[a-z]{2,12} )?(?:door|gate|alarm|lock|safe|garage|gym|lift|elevator|key ?box|lockbox)',
    '(?:door|gate|alarm|access|entry|lock|safe|garage|building|gym|elevator|lift|key ?box|lockbox|security) ?(?:pass)?code',
  ],
  perhaps: ['token', 'secret', 'api key', 'licen[cs]e key', 'recovery key', 'key'],
  says: ["it's|that's|its", 'is', 'was', 'stays', 'remains', 'will be', "isn't (?:secret|hard): ?it's"],
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
    'use',
  ],
  places: [
    'doors?|gates?|alarms?|locks?|safe|garages?|building|gym|elevator|lift|key ?box|lock ?box|key ?safe|entrance|shed|store ?room',
    'stock ?room|warehouse|lab|printer|copier|server room|vaults?|lockers?|barrier|car ?park|padlock|yard|depot|cellar|basement',
    'turnstile|keypad|intercom|kiosk|till|cabinet|suitcase|boiler room|plant room|site office|back entrance|bank card|debit card|credit card|sim(?: card)?|tablet|phone|laptop|screen|van',
  ],
  keys: [
    'codes?',
    'pin',
    '(?:pad|combination |bike |gym )lock',
    'padlock',
    'combination',
    'combo',
    'digits',
    'number sequence',
    'key ?safe',
    'lock ?box',
    'key ?box',
    'keypad',
  ],
  entering: [
    '(?:opens?|unlocks?|disarms?|works?|gets?|goes|go|turns?)(?: (?:it|them|you|us|in|off|through|past|up))* with',
    '(?:type|tap|punch|key|enter|put|press)(?: in)?(?: the)?',
  ],
  entered: [
    '(?:(?:press|hit) )?enter',
    '(?:the )?(?:hash|pound|star)(?: key)?',
    '(?:opens|unlocks|disarms|lets|gets) (?:it|the|you|us|everyone)',
    'to (?:get in|open|unlock|disarm)',
  ],
  openNothing: [
    'promo(?:tion(?:al)?)?|discount|voucher|coupon|referral|gift|postal|post|zip|area|sort|dial(?:l?ing)?|country|error|status|exit|source|qr|bar|dress|colou?r|building code|tax|swift|bic|hs|model|product|booking|reference|tracking|project|checkout|off|percent|tickets?|registration',
    'of (?:conduct|practice|ethics)|reviews?|freeze|base|quality|samples?|lines?|commits?|editor|coverage|standards?',
  ],
  networks: ['wi-?fi|wlan|hotspot|router|ssid|network|guest net'],
  remarks: [
    '[a-z]+(?:ed|ing|able|ible|ful|less|ous|ive)',
    'wrong|bad|weird|silly|easy|long|short|old|new|great|terrible|history|overrated|everything|nothing|written',
  ],
  figures: [
    '(?:of|for) (?:the |my |our |your )?(?:day|week|month|year|life|success|happiness|summer|hour|good mood|future)',
    'tips?',
    'to (?:success|happiness|my heart)',
  ],
};
