import type { en } from '../en.ts';
import { plural } from '../plural.ts';

const points = (count: number) => plural('de', count, { one: '# Punkt', other: '# Punkte' });

export const corrections: typeof en.corrections = {
  title: 'Punkte berichtigen',
  lead: 'Nimmt eine Gutschrift mit einer Gegenbuchung zurück. Gelöscht wird nichts: Das Mitglied sieht beide Buchungen und deinen Grund.',
  award: 'Gutschrift',
  choose: 'Gutschrift auswählen',
  choice: (member, count, about, day) => `${member}: ${points(count)}, ${about}, ${day}`,
  none: 'Es gibt keine Gutschrift, die zurückgenommen werden könnte.',
  reason: 'Grund',
  reasonHint: 'Das Mitglied liest ihn im Kontoauszug.',
  take: 'Punkte zurücknehmen',
  taken: (count) => `Zurückgenommen: ${points(count)}.`,
  takenOwed: (count, owed) =>
    `Zurückgenommen: ${points(count)}. Davon waren ${points(owed)} schon ausgegeben; die nächsten Punkte gleichen das aus.`,
  owedTitle: (count) => `${points(count)} noch offen`,
  owed: 'Eine Gutschrift, die du schon ausgegeben hattest, wurde zurückgenommen. Warum, steht in deinem Kontoauszug. Die nächsten Punkte, die du bekommst, gleichen das zuerst aus.',
};
