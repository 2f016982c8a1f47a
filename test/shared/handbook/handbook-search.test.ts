import { expect, test } from 'vitest';
import { handbookSearch } from '#shared/handbook/handbook-search.ts';

const search = handbookSearch([
  {
    id: 'claims',
    language: 'en',
    title: 'What we may claim',
    text: 'A figure.\n\n## Links {#approved-links}\n\nUse the **post’s** own link.',
  },
  { id: 'warm', language: 'de', title: 'Wärme', text: 'Die Wärmepumpe steht draußen. Straße, Fuß, Maß.' },
  { id: 'links', language: 'en', title: 'Links in the town', text: 'A link, and a claim.' },
]);
const drawn = (words: string) =>
  search(words).map(
    ({ sectionId, anchor, excerpt }) =>
      `${sectionId}/${anchor ?? ''} ${excerpt.map(({ text, isFound }) => (isFound ? `«${text}»` : text)).join('')}`,
  );

test.each<[string, string[]]>([
  ['own link', ['claims/approved-links Use the post’s «own» «link».']],
  ['WARMEPUMPE', ['warm/ Die «Wärmepumpe» steht draußen. Straße, Fuß, Maß.']],
  ['pumpe', ['warm/ Die «Wärmepumpe» steht draußen. Straße, Fuß, Maß.']],
  ['strasse', ['warm/ Die Wärmepumpe steht draußen. «Straße», Fuß, Maß.']],
  ['claim figure', ['claims/ A «figure».']],
  ['ump', []],
  ['nowhere', []],
  ['  ', []],
  ['<script>', []],
  ['.*', []],
])('“%s” is found in %j', (words, expected) => {
  expect(drawn(words)).toEqual(expected);
});

test('a title weighs more than a heading, and a heading more than a text', () => {
  const order = search('link').map(({ sectionId, anchor }) => `${sectionId}/${anchor ?? ''}`);
  expect(order).toEqual(['links/', 'claims/approved-links']);
});

test('an excerpt begins near what was found, and says where something was left out', () => {
  const long = `${'before '.repeat(60)}needle ${'after '.repeat(60)}`;
  const [found] = handbookSearch([{ id: 'x', language: 'en', title: 'T', text: long }])('needle');
  const words = found?.excerpt.map(({ text }) => text).join('') ?? '';
  expect(words).toMatch(/^… (before )+needle (after ?)+ …$/);
  expect(words.length).toBeLessThan(140);
});
