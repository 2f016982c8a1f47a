import { expect, test } from 'vitest';
import { readGroupList } from '#programme/groups/read-group-list.ts';

const cellsOf = (text: string) => readGroupList(text).map(({ cells }) => cells.slice(0, 2));

test.each([
  [
    'Mara,Sales\nNils,Service',
    [
      ['Mara', 'Sales'],
      ['Nils', 'Service'],
    ],
  ],
  ['Mitglied;Gruppe\r\nMara;Vertrieb\r\n', [['Mara', 'Vertrieb']]],
  ['\u{feff}Name\tGroup\nMara\tSales', [['Mara', 'Sales']]],
  ['"Lind, Mara","Sales ""North"""', [['Lind, Mara', 'Sales "North"']]],
  [
    'Mara,\n\n , \nNils , Service ',
    [
      ['Mara', ''],
      ['Nils', 'Service'],
    ],
  ],
  ['', []],
])('a table of groups: %j', (text, cells) => {
  expect(cellsOf(text)).toEqual(cells);
});
