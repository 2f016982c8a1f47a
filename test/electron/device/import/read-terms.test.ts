import { expect, test } from 'vitest';
import { readTerms } from '#electron/device/import/read-terms.ts';

const read = (text: string) => readTerms(Buffer.from(text));

test.each([
  ['a list without names', 'Project Wren\nHollow\n', [{ term: 'Project Wren' }, { term: 'Hollow' }]],
  [
    'a table with names in any order',
    'why,term,unless\nunannounced,Project Wren,wren bird|wrens\n,Hollow,\n',
    [{ term: 'Project Wren', why: 'unannounced', unless: ['wren bird', 'wrens'] }, { term: 'Hollow' }],
  ],
  [
    'semicolons, German names and quotes',
    'Begriff;Grund\n"Wren; 2";geheim\n',
    [{ term: 'Wren; 2', why: 'geheim' }],
  ],
  ['a byte order mark', '\uFEFFterm\nWren\n', [{ term: 'Wren' }]],
])('terms are read from %s', (_name, text, terms) => {
  expect(read(text)).toEqual({ ok: true, value: { terms, skipped: [] } });
});

test('rows that are no terms are left out, with place and reason', () => {
  const text = `term\nWren\nx\n***\nWren\n${'y'.repeat(201)}\n`;
  expect(read(text)).toEqual({
    ok: true,
    value: {
      terms: [{ term: 'Wren' }],
      skipped: [
        { place: 3, reason: 'too-short' },
        { place: 4, reason: 'too-short' },
        { place: 5, reason: 'twice' },
        { place: 6, reason: 'too-long' },
      ],
    },
  });
});

test.each([
  ['nothing', ''],
  ['names alone', 'term,why\n'],
  ['what is no text', '\u0000\u0001\u0002'],
])('a table of %s is refused', (_name, text) => {
  expect(read(text)).toMatchObject({ ok: false, error: { reason: 'terms.none' } });
});
