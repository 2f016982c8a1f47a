import { plural } from '../plural.ts';

const points = (count: number) => plural('en', count, { one: '# point', other: '# points' });

export const corrections = {
  title: 'Correct points',
  lead: 'Takes an award back with one entry that turns it round. Nothing is erased: the member sees both, and your reason.',
  award: 'Award',
  choose: 'Choose an award',
  choice: (member: string, count: number, about: string, day: string) =>
    `${member}: ${points(count)}, ${about}, ${day}`,
  none: 'There is no award that could be taken back.',
  reason: 'Reason',
  reasonHint: 'The member reads it in the statement.',
  take: 'Take the points back',
  taken: (count: number) => `Taken back: ${points(count)}.`,
  takenOwed: (count: number, owed: number) =>
    `Taken back: ${points(count)}. ${points(owed)} of them were already spent; the next points that come pay for that.`,
  owedTitle: (count: number) => `${points(count)} still owed`,
  owed: 'An award that you had already spent was taken back. Your statement says why. The next points you earn pay for it first.',
};
