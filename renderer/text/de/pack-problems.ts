import type { en } from '../en.ts';
import { plural } from '../plural.ts';

export const packProblems: typeof en.packProblems = {
  missing: 'Das fehlt.',
  'unknown-setting': 'Diese Einstellung gibt es nicht.',
  'unknown-rule': 'Eine Regel mit diesem Namen gibt es nicht.',
  value: 'Das passt hier nicht.',
  notA: {
    text: 'Hier gehört ein Text hin, in Anführungszeichen.',
    number: 'Hier gehört eine ganze Zahl hin.',
    list: 'Hier gehört eine Liste hin, in eckigen Klammern.',
    object: 'Hier gehören Einstellungen hin, in geschweiften Klammern.',
    switch: 'Hier gehört true oder false hin.',
  },
  'too-short': (count) =>
    `Zu kurz: mindestens ${plural('de', count, { one: '# Zeichen', other: '# Zeichen' })}.`,
  'too-long': (count) =>
    `Zu lang: höchstens ${plural('de', count, { one: '# Zeichen', other: '# Zeichen' })}.`,
  'too-few': (count) =>
    `Zu wenig: mindestens ${plural('de', count, { one: '# Eintrag', other: '# Einträge' })}.`,
  'too-many': (count) =>
    `Zu viel: höchstens ${plural('de', count, { one: '# Eintrag', other: '# Einträge' })}.`,
  'too-small': (limit) => `Zu klein: mindestens ${limit}.`,
  'too-large': (limit) => `Zu groß: höchstens ${limit}.`,
  noChoice: (choices) => `Eins davon: ${choices}.`,
  noSection: (section) => `Das Handbuch hat keinen Abschnitt „${section}“.`,
  own: {
    'It ends before it begins.': 'Es endet, bevor es beginnt.',
    'Write “default” or a country such as “DE”.': 'Schreib „default“ oder ein Land wie „DE“.',
    'Write a domain such as “example.org”, without “https://”.':
      'Schreib eine Domain wie „example.org“, ohne „https://“.',
    'Write a host such as “wiki.example.org”, without “https://”.':
      'Schreib einen Rechnernamen wie „wiki.example.org“, ohne „https://“.',
    'Write it in one language at least.': 'Schreib es in mindestens einer Sprache.',
    'Write a language such as “de”.': 'Schreib eine Sprache wie „de“.',
    'A pattern counts to 99 at most.': 'Ein Muster zählt höchstens bis 99.',
    'This pattern is too large: count to less, or write fewer choices.':
      'Dieses Muster ist zu groß: Zähl bis weniger oder schreib weniger Möglichkeiten.',
  },
};
