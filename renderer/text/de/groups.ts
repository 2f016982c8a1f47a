import type { en } from '../en.ts';
import { plural } from '../plural.ts';

export const groups: typeof en.groups = {
  title: 'Gruppen',
  lead: 'Teams oder Abteilungen. Ein Mitglied ist höchstens in einer. Punkte zählen für die Gruppe, in der ein Mitglied ist, wenn es sie verdient; ein Wechsel nimmt keine mit.',
  none: 'Noch keine Gruppen.',
  add: 'Neue Gruppe',
  edit: (name) => `${name} ändern`,
  members: (count) => plural('de', count, { one: '# Mitglied', other: '# Mitglieder' }),
  small: 'zu klein, um gezeigt zu werden',
  name: 'Name',
  goal: 'Punkte, die sie in einer Saison erreichen will',
  goalHint: 'Leer heißt: kein Ziel.',
  goalIs: (points) => `Ziel ${points}`,
  noGoal: 'kein Ziel',
  save: 'Gruppe speichern',
  saved: 'Die Gruppe ist gespeichert.',
  remove: 'Gruppe entfernen',
  removed: 'Die Gruppe ist entfernt; wer darin war, ist jetzt in keiner.',
  who: 'Wer wo ist',
  search: 'Mitglied suchen',
  groupOf: (name) => `Gruppe von ${name}`,
  inNone: 'keine',
  placed: 'Gespeichert.',
  more: (count) => plural('de', count, { one: '# weiteres; such danach.', other: '# weitere; such danach.' }),
  list: 'Aus einer Liste',
  listLead:
    'Eine CSV-Tabelle: in der ersten Spalte das Mitglied, mit Name oder Kennung, in der zweiten die Gruppe. Fehlende Gruppen werden angelegt; eine leere heißt: keine.',
  listText: 'Tabelle',
  listFile: 'Aus einer Datei lesen…',
  readList: 'In ihre Gruppen eintragen',
  listRead: (placed, made) =>
    `${plural('de', placed, { one: '# Mitglied eingetragen', other: '# Mitglieder eingetragen' })}, ${plural('de', made, { one: '# Gruppe angelegt', other: '# Gruppen angelegt' })}.`,
  unread: 'Diese Zeilen nennen hier niemanden, mehr als eine Person oder keine mögliche Gruppe:',
  line: (number, text) => `Zeile ${number}: ${text}`,
};
