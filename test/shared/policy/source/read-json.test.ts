import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineAt } from '#shared/policy/source/line-at.ts';
import { readJson } from '#shared/policy/source/read-json.ts';

/** The text with « where the fault is, and what is wrong there. */
const faults: readonly (readonly [marked: string, kind: string])[] = [
  ['«', 'value'],
  ['{"a": «}', 'value'],
  ['{"a": «nul}', 'value'],
  ['{"a": «01}', 'value'],
  ['{"a": 1, «}', 'name'],
  ['{«a: 1}', 'name'],
  ["{«'a': 1}", 'name'],
  ['{"a" «1}', 'colon'],
  ['{"a": 1 «"b": 2}', 'comma'],
  ['[1 «2]', 'comma'],
  ['[1, «]', 'value'],
  ['{"a": [1, 2«}', 'comma'],
  ['{"a": «"b\n}', 'open-text'],
  ['{"a": «"b', 'open-text'],
  ['{"a": "C:«\\x"}', 'letter'],
  ['{"a": "«\u0007"}', 'letter'],
  ['{} «{}', 'more'],
  ['{"a": 1, «"a": 2}', 'twice'],
  ['{"a": 1, «"\\u0061": 2}', 'twice'],
];

describe('what is no JSON is said where it stops being some', () => {
  test.each(faults)('%j', (marked, kind) => {
    const offset = marked.indexOf('«');
    expect(readJson(marked.replace('«', '')).fault).toEqual({ offset, kind });
  });

  test('a nest that no pack has is stopped before the call stack is', () => {
    expect(readJson('['.repeat(100_000)).fault).toEqual({ offset: 201, kind: 'deep' });
  });

  test('wherever one character is changed, it is a fault exactly where JSON.parse says so, but for names written twice', () => {
    const written = fc
      .json({ maxDepth: 3 })
      .chain((text) =>
        fc.tuple(
          fc.constant(text),
          fc.nat(text.length),
          fc.constantFrom('', '"', ',', '}', ']', 'x', '\\', '\n', ' '),
        ),
      );
    fc.assert(
      fc.property(written, ([text, at, put]) => {
        const changed = text.slice(0, at) + put + text.slice(at + 1);
        const { fault } = readJson(changed);
        if (fault?.kind === 'twice') return;
        expect(fault === null).toBe(isJson(changed));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('places', () => {
  test('a path leads to the text of its value, and to nothing where there is none', () => {
    const text = '{ "a": [1, { "b c": "x" }], "": null }';
    const paths = [[], ['a'], ['a', '1', 'b c'], [''], ['a', '2'], ['b']];
    const found = readJson(text, paths).places.map((place) => place && text.slice(place.start, place.end));
    expect(found).toEqual([text, '[1, { "b c": "x" }]', '"x"', 'null', null, null]);
  });

  test('any value of any JSON is found where it stands', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.array(fc.json({ maxDepth: 2 }))), (lists) => {
        const value = Object.fromEntries(
          Object.entries(lists).map(([name, list]) => [name, list.map((one) => JSON.parse(one))]),
        );
        const text = JSON.stringify(value, null, 2);
        const paths = Object.entries(value).flatMap(([name, list]) =>
          list.map((_, index) => [name, String(index)]),
        );
        const read = readJson(text, paths).places.map((place) =>
          JSON.parse(text.slice(place?.start, place?.end)),
        );
        expect(read).toEqual(Object.values(value).flat());
      }),
    );
  });
});

test.each([
  ['a', 0, 1],
  ['a\nb\nc', 2, 2],
  ['a\nb\nc', 1, 1],
  ['a\nb\nc', 4, 3],
])('%j at %i is line %i', (text, offset, line) => {
  expect(lineAt(text, offset)).toBe(line);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
