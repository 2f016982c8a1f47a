import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from '#shared/networks/measure-text.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { networkIds } from '#shared/networks/network-id.ts';

const family = '👨‍👩‍👧‍👦';

describe('a text uses', () => {
  const rows: [NetworkId, string, string, number][] = [
    ['x', 'a link', 'See https://example.com/a/very/long/path?that=is&cut=short', 27],
    ['x', 'a bare link', 'example.com', 23],
    ['x', 'a link under a domain reserved for samples', 'https://northlight.example/hearth/garden', 23],
    ['x', 'Chinese', '故人西辞', 8],
    ['bluesky', 'a family', family, 1],
    [
      'bluesky',
      'a link, shortened',
      'https://example.com/a/very/long/path',
      'example.com/a/very/long/...'.length,
    ],
    ['bluesky', 'a short link, without its scheme', 'https://example.com/', 'example.com'.length],
    ['bluesky', 'a link and the full stop after it', 'https://example.com/a.', 'example.com/a.'.length],
    ['bluesky', 'a link in parentheses', '(https://example.com/a)', '(example.com/a)'.length],
    ['bluesky', 'a bare link, as it is', 'example.com/a/very/long/path/indeed', 35],
    ['mastodon', 'a link', 'https://example.com/a/very/long/path', 23],
    ['mastodon', 'a bare link, as it is', 'example.com/a', 13],
    ['mastodon', 'a mention', '@mara', 5],
    ['mastodon', 'a mention on another server', 'Hi @mara@social.example!', 'Hi @mara!'.length],
    ['mastodon', 'a family', family, 1],
    ['mastodon', 'a link that looks like a mention', 'https://example.com/@a@b.de', 23],
    ['threads', 'a letter', 'é', 1],
    ['threads', 'an emoji', '😀', 4],
    ['threads', 'a family', family, 25],
    ['linkedin', 'an emoji', '😀', 2],
    ['instagram', 'letters', 'abc', 3],
    ['whatsapp', 'letters', 'abc', 'https://wa.me/?text=abc'.length],
    ['whatsapp', 'an umlaut', 'ä', 'https://wa.me/?text=%C3%A4'.length],
    ['email', 'a line break', 'a\nb', 'mailto:?body=a%0D%0Ab'.length],
    ['whatsapp', 'half an emoji', '\ud83d', 'https://wa.me/?text=%EF%BF%BD'.length],
  ];
  it.each(rows)('on %s for %s', (network, _, text, expected) => {
    expect(measureText(network, text).used).toBe(expected);
  });

  it.each(networkIds)('no more than the limit on %s where it is empty', (network) => {
    expect(measureText(network, '').overflowAt).toBeNull();
  });
});

describe('too long from', () => {
  const rows: [NetworkId, string, string, number | null][] = [
    ['linkedin', 'its 3,001st character', 'a'.repeat(3001), 3000],
    ['linkedin', 'nowhere', 'a'.repeat(3000), null],
    ['linkedin', 'the start of an emoji', `${'a'.repeat(2999)}😀`, 2999],
    ['bluesky', 'its 301st grapheme', '🇩🇪'.repeat(150) + 'a'.repeat(151), 750],
    ['bluesky', 'the start of a link', `${'a'.repeat(290)} https://example.com/abc`, 291],
    [
      'bluesky',
      'after a link that is shortened',
      `https://example.com/a/very/long/path ${'a'.repeat(300)}`,
      309,
    ],
    ['bluesky', 'the family whose bytes are too many', family.repeat(121), 120 * family.length],
    ['mastodon', 'the start of a link', `${'a'.repeat(480)} https://example.com/abc`, 481],
    ['mastodon', 'after a mention that is shortened', `@mara@social.example ${'a'.repeat(495)}`, 515],
    ['threads', 'the emoji that is too much', `${'a'.repeat(497)}😀`, 497],
    ['whatsapp', 'the letter that is too much', 'ä'.repeat(331), 330],
    ['reddit', 'nowhere', 'a'.repeat(40_000), null],
  ];
  it.each(rows)('on %s: %s', (network, _, text, expected) => {
    expect(measureText(network, text).overflowAt).toBe(expected);
  });

  it('counts bytes on Bluesky where only they are too many', () => {
    const { used, limit, unit } = measureText('bluesky', family.repeat(121));
    expect({ used, limit, unit }).toEqual({ used: 3025, limit: 3000, unit: 'bytes' });
  });
});

/** No dots: a cut through what is no link may make one, which costs another price. */
const pieces = ['a', 'ä', 'e\u0301', 'の', '😀', family, '🇩🇪', '\n', ' ', '@mara@host', '\ud800', '7️⃣', 'नि'];
const longText = fc
  .tuple(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), fc.integer({ min: 1, max: 60 }))
  .map(([parts, times]) => parts.join('').repeat(times));

describe('for any text', () => {
  it.each(networkIds)('what stands before the offset fits on %s, and nothing is cut through', (network) => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(longText, (text) => {
        const { used, limit, overflowAt } = measureText(network, text);
        expect(overflowAt === null).toBe(used <= limit);
        if (overflowAt === null) return;
        expect(measureText(network, text.slice(0, overflowAt)).overflowAt).toBeNull();
        expect(graphemes.segment(text).containing(overflowAt)?.index).toBe(overflowAt);
      }),
      { numRuns: 60 },
    );
  });
});
