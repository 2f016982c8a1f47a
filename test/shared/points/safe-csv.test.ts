import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { safeCsv } from '#shared/points/safe-csv.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ['\0=1', '"\'\0=1"'],
  ['＝1', "'＝1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠x', "'＠x"],
  ['a "quoted", cell', '"a ""quoted"", cell"'],
  ['plain - words', 'plain - words'],
])('%j becomes %j', (cell, written) => {
  expect(safeCsv([[cell]])).toBe(`${written}\r\n`);
});

test('numbers stay numbers, and nothing stays empty', () => {
  expect(safeCsv([[-12, null, 0]])).toBe('-12,,0\r\n');
});

test('any text comes back as it was, but for the sign that keeps it text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), { minLength: 1 }),
      (rows) => {
        const width = Math.min(...rows.map((row) => row.length));
        const table = rows.map((row) => row.slice(0, width));
        const read = Papa.parse<string[]>(safeCsv(table), { newline: '\r\n' }).data.slice(0, -1);
        expect(read.map((row) => row.map((cell) => (cell.startsWith("'") ? cell.slice(1) : cell)))).toEqual(
          table.map((row) => row.map((cell) => (cell.startsWith("'") ? cell.slice(1) : cell))),
        );
      },
    ),
  );
});
