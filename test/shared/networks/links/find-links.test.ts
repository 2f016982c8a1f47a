import { describe, expect, it } from 'vitest';
import { findLinks } from '#shared/networks/links/find-links.ts';
import { readConformance } from '../read-conformance.ts';

function found(text: string, bare = true): string[] {
  return findLinks(text, { bare }).map(({ start, end }) => text.slice(start, end));
}

describe('links are those of twitter-text', () => {
  for (const group of ['urls', 'tco_urls_with_params']) {
    it.each(readConformance<string[]>('extract', group))(`${group}: $description`, ({ text, expected }) => {
      expect(found(text)).toEqual(expected);
    });
  }

  type Placed = { readonly url: string; readonly indices: readonly number[] }[];
  for (const group of ['urls_with_indices', 'urls_with_directional_markers']) {
    it.each(readConformance<Placed>('extract', group))(`${group}: $description`, ({ text, expected }) => {
      const placed = findLinks(text, { bare: true }).map(({ start, end }) => ({
        url: text.slice(start, end),
        indices: [start, end],
      }));
      expect(placed).toEqual(expected);
    });
  }

  it.each(['country', 'generic'])('under every top-level domain of a %s', (group) => {
    const rows = readConformance<string[]>('tlds', group);
    expect(rows.length).toBeGreaterThan(300);
    expect(rows.filter(({ text, expected }) => found(text).join() !== expected.join())).toEqual([]);
  });

  it.each(readConformance<boolean>('validate', 'urls_without_protocol'))(
    '$description',
    ({ text, expected }) => {
      expect(found(text).includes(text)).toBe(expected);
    },
  );
});

describe('a link', () => {
  it.each([
    [
      'with a scheme stands alone where bare ones do not count',
      'example.com and https://example.com/a',
      ['https://example.com/a'],
    ],
    ['is not looked for behind a scheme that is none', 'xhttp://example.com', []],
  ])('%s', (_, text, expected) => {
    expect(found(text, false)).toEqual(expected);
  });

  it.each([
    ['keeps one pair of parentheses in another', 'http://a.com/x_(y(z))', ['http://a.com/x_(y(z))']],
    ['ends before an open parenthesis that is never closed', 'http://a.com/x(y', ['http://a.com/x']],
    ['of no known top-level domain is none', 'https://news.northlight.invalid/a', []],
    [
      'of the reserved domain for examples is one',
      'https://news.northlight.example/a',
      ['https://news.northlight.example/a'],
    ],
    ['is none inside a mail address', 'mara@example.com', []],
    ['at the very end may end with its top-level domain', 'あ.みんな a.みんな', ['a.みんな']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'あ'.repeat(50_000),
    'あ.'.repeat(25_000),
    '_a.'.repeat(17_000),
    'a.co/('.repeat(8000),
    '-.'.repeat(25_000),
    'http://'.repeat(7000),
    '.com'.repeat(12_000),
  ])('is looked for in one pass, even in %.8s… and so on', (text) => {
    expect(() => findLinks(text, { bare: true })).not.toThrow();
  });
});
