import { expect, test } from 'vitest';
import { findingSpans, findingsAt, nextFinding } from '#renderer/compose/editor/finding-spans.ts';
import type { Finding } from '#shared/policy/finding.ts';

const text = 'We guarantee the best heat pump.';

function finding(start: number, end: number, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'r',
    severity: 'advise',
    start,
    end,
    message: '',
    why: '',
    section: 's',
    fixes: [],
    ...more,
  };
}

test.each([
  ['one word', [finding(3, 12)], [[3, 12]]],
  [
    'in the order of the text',
    [finding(17, 21), finding(3, 12)],
    [
      [3, 12],
      [17, 21],
    ],
  ],
  ['nothing for a finding about the whole text', [finding(0, text.length)], []],
  ['nothing for one about all but the space around', [finding(0, text.length)], []],
  ['nothing for a place without length', [finding(5, 5)], []],
  ['nothing for a picture', [finding(0, 4, { image: 0 })], []],
  ['no more than there is of the text', [finding(27, 99)], [[27, 32]]],
])('underlines %s', (_, findings, spans) => {
  expect(findingSpans(text, findings).map(({ start, end }) => [start, end])).toEqual(spans);
});

test('a text of one word is underlined, for nothing else would show where the finding is', () => {
  expect(findingSpans('Kestrel', [finding(0, 7, { severity: 'block' })])).toEqual([
    { start: 0, end: 7, severity: 'block' },
  ]);
});

test.each([
  [2, []],
  [3, ['3–12']],
  [11, ['10–16', '3–12']],
  [12, ['10–16', '3–12']],
  [16, ['16–20', '10–16']],
  [21, []],
])(
  'what is read at %i are the findings that hold it, those that go on and the shortest first',
  (place, read) => {
    const findings = [finding(3, 12), finding(10, 16), finding(16, 20), finding(0, 3, { image: 0 })];
    expect(findingsAt(findings, place).map(({ start, end }) => `${start}–${end}`)).toEqual(read);
  },
);

test.each([
  ['next', 0, 3],
  ['next', 3, 17],
  ['next', 17, 3],
  ['previous', 17, 3],
  ['previous', 3, 17],
] as const)('the %s finding from %i is at %i', (direction, from, place) => {
  expect(nextFinding([finding(17, 21), finding(3, 12)], from, direction)).toBe(place);
});

test('there is no next finding where there is none', () => {
  expect(nextFinding([finding(0, 1, { image: 0 })], 0, 'next')).toBeNull();
});
