import { expect, test } from 'vitest';
import { agendaOf, quietWindows } from '#shared/policy/quiet-windows.ts';

const quarter = { id: 'q4', topic: 'results', from: '2026-11-16T09:00:00Z', until: '2026-12-03T09:00:00Z' };
const launch = { id: 'hearth', topic: 'launch', from: '2026-09-01', until: '2027-01-15' };
const over = { id: 'old', topic: 'old', from: '2026-01-01', until: '2026-02-01' };

test('the windows of a pack come in the order in which they begin', () => {
  const pack = { rules: { embargoes: { severity: 'block', windows: [quarter, launch] } } };
  expect(quietWindows(pack).map(({ id }) => id)).toEqual(['hearth', 'q4']);
});

test.each([[{}], [null], [{ rules: {} }], [{ rules: { embargoes: { windows: [{ id: 1 }] } } }]])(
  'a pack without readable windows has none: %j',
  (pack) => {
    expect(quietWindows(pack)).toEqual([]);
  },
);

test('each month from now on has what lies in it, and what is over is gone', () => {
  const agenda = agendaOf([over, launch, quarter], new Date('2026-11-23T09:00:00Z'), 12);
  expect(agenda.map(({ month, entries }) => [month, ...entries.map(({ id }) => id)])).toEqual([
    ['2026-11', 'hearth', 'q4'],
    ['2026-12', 'hearth', 'q4'],
    ['2027-01', 'hearth'],
  ]);
});
