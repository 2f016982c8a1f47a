import { expect, test } from 'vitest';
import { plainMarkdown } from '#shared/handbook/plain-markdown.ts';
import { splitSection } from '#shared/handbook/split-section.ts';

test('a section is split at its headings, and each part has its anchors', () => {
  const text = [
    'First words.',
    '## In Germany {#germany #disclosure}',
    'Anzeige.',
    '### Überschrift für *alle*',
    'x',
    '## Überschrift für alle',
    'y',
  ].join('\n');
  expect(splitSection(text).map(({ anchors, heading, level }) => [anchors, heading, level])).toEqual([
    [[], '', 0],
    [['germany', 'disclosure'], 'In Germany', 2],
    [['uberschrift-fur-alle'], 'Überschrift für alle', 3],
    [['uberschrift-fur-alle-2'], 'Überschrift für alle', 2],
  ]);
});

test.each([
  ['```\n## no heading\n```', 1],
  ['~~~ try\n## no heading\n```\n## nor here\n~~~\n## but here', 2],
  ['', 0],
  ['## \n', 1],
  ['#hashtag is no heading', 1],
])('%j has %i parts', (text, count) => {
  expect(splitSection(text)).toHaveLength(count);
});

test.each([
  ['**Bold** and *slanted* `code`', 'Bold and slanted code'],
  ['> A quotation\n>\n> of two', 'A quotation\nof two'],
  ['| a | b |\n|---|---|\n| c | d |', 'a · b\nc · d'],
  ['- one\n2. two', 'one\ntwo'],
  ['[words](https://a.example) and ## in a line', 'words and ## in a line'],
  ['## Heading {#so}\n\ntext', 'Heading\ntext'],
  ['2 * 3 * 4 stays, and snake_case too', '2 * 3 * 4 stays, and snake_case too'],
])('%j reads as %j', (text, plain) => {
  expect(plainMarkdown(text)).toBe(plain);
});
