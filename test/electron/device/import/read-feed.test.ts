import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFeed, readFeedText } from '#electron/device/import/read-feed.ts';
import { feed as feedSchema } from '#shared/contract/device.ts';
import { address, item, now, read, rss } from './feed-text.ts';

describe('The items of one feed', () => {
  const titles = (text: string) => {
    const feed = read(text);
    return typeof feed === 'string' ? feed : feed.items.map(({ title }) => title);
  };

  test('are taken once where they stand there twice', () => {
    const twice = '<item><title>A</title><guid>https://a.example/1</guid></item>';
    expect(titles(rss(twice + twice))).toEqual(['A']);
  });

  test('are told apart by their links where the feed gives all of them one id', () => {
    const same = (n: number) =>
      `<item><title>N${n}</title><guid isPermaLink="false">x</guid><link>https://a.example/${n}</link></item>`;
    expect(titles(rss(same(1) + same(2) + same(3)))).toEqual(['N1', 'N2', 'N3']);
  });

  test('are told apart by their texts where the feed gives all of them one link', () => {
    const same = (n: number) => `<item><title>N${n}</title><link>https://a.example/</link></item>`;
    expect(titles(rss(same(1) + same(2) + same(1)))).toEqual(['N1', 'N2']);
  });

  test('that say nothing are told by their place', () => {
    expect(
      read(rss('<item><title>A</title></item><item><link>https://a.example/</link></item><item/>')),
    ).toMatchObject({
      items: [{ title: 'A' }],
      skipped: [
        { place: 2, reason: 'no-title-and-no-text' },
        { place: 3, reason: 'no-title-and-no-text' },
      ],
    });
  });

  test('are read up to where the feed was cut off, and the cut one is told', () => {
    const whole = rss('<item><title>A</title></item><item><title>B</title><link>https://a.exam');
    expect(read(whole.slice(0, whole.indexOf('</channel>')))).toMatchObject({
      items: [{ title: 'A' }],
      skipped: [{ place: 2, reason: 'broken-row' }],
    });
  });

  test('are read after a warning of the program that made the feed', () => {
    expect(
      titles(
        `<br />\n<b>Warning</b>: mysql_connect() in /x.php on line <b>3</b>\n${item('<title>A</title>')}`,
      ),
    ).toEqual(['A']);
    expect(titles(`Warning: x\n${item('<title>A</title>')}`)).toEqual(['A']);
  });

  test('are 20,000 at most, and each one more is told', () => {
    const many = Array.from({ length: 20_003 }, (_, n) => `<item><title>N${n}</title></item>`).join('');
    const feed = read(rss(many));
    expect(typeof feed === 'string' ? feed : [feed.items.length, feed.skipped]).toEqual([
      20_000,
      [20_001, 20_002, 20_003].map((place) => ({ place, reason: 'too-many' })),
    ]);
  });

  test('of a table are told by their row where they are broken', () => {
    expect(read('title;link\nA;https://a.example/\nB;x;y;z\n;\n;https://b.example/\nC')).toMatchObject({
      items: [{ title: 'A' }, { title: 'C' }],
      skipped: [
        { place: 3, reason: 'broken-row' },
        { place: 5, reason: 'no-title-and-no-text' },
      ],
    });
  });
});

describe('What is no feed is refused with one reason', () => {
  test.each([
    ['nothing', '', 'feed.empty'],
    ['blanks', ' \n\t ', 'feed.empty'],
    ['a feed without items', rss(''), 'feed.empty'],
    ['a JSON Feed without items', '{"version":"https://jsonfeed.org/version/1.1","items":[]}', 'feed.empty'],
    ['a table without rows', 'title,text\n', 'feed.empty'],
    [
      'a web page',
      '<!DOCTYPE html><html><head><title>A</title></head><body><item>x</item></body></html>',
      'feed.not-a-feed',
    ],
    ['a web page that is no XML', '<html><body><p>one<br>two</body>', 'feed.not-a-feed'],
    [
      'a sitemap',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>',
      'feed.not-a-feed',
    ],
    ['a list of feeds', '<opml version="2.0"><body><outline/></body></opml>', 'feed.not-a-feed'],
    ['a picture in SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'feed.not-a-feed'],
    ['other JSON', '{"name":"x","items":[{"title":"A"}]}', 'feed.not-a-feed'],
    ['a JSON list', '[{"title":"A"}]', 'feed.not-a-feed'],
    ['broken JSON', '{"name":', 'feed.not-a-feed'],
    ['a broken JSON Feed', '{"version":"https://jsonfeed.org/version/1.1","items":[{"title"', 'feed.broken'],
    ['prose', 'Dear all, here is the news, as promised.\nBest wishes', 'feed.not-a-feed'],
    ['a word', 'hello', 'feed.not-a-feed'],
    ['a document', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>', 'feed.not-a-feed'],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'feed.not-a-feed'],
    ['a packed file', 'PK\u0003\u0004\u0014\0\0\0', 'feed.not-a-feed'],
    ['a feed that is cut before its first item ends', rss('<item><title>A').slice(0, -17), 'feed.broken'],
    ['a table with neither a title nor a text', 'date,price\n2026-11-23,5\n', 'feed.no-columns'],
  ])('%s', (_what, text, reason) => {
    expect(read(text)).toBe(reason);
  });

  test('and a broken feed says near which line', () => {
    expect(readFeedText('<rss>\n<channel>\n<item><title>A&B', null, now)).toMatchObject({
      error: { reason: 'feed.broken', values: { place: 3 } },
    });
  });

  test('and a table without known columns names those it has', () => {
    expect(readFeedText('Datum;Preis\n1;2', null, now)).toMatchObject({
      error: { reason: 'feed.no-columns', values: { columns: 'Datum, Preis' } },
    });
  });
});

test('Whatever the bytes, the answer is a feed as the contract has it or one reason', () => {
  const markup = fc.constantFrom(
    '<rss>',
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<feed>',
    '<entry>',
    '&amp;',
    '&',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?xml ',
    '"',
    '{',
    '[',
    ',',
    '\n',
    'title',
    '\0',
    '\ud800',
    'é',
    '<link>',
    'http://a.b/',
    '<!DOCTYPE ',
    '<?xml ',
    '\ud800',
    '>',
  );
  const texts = fc.oneof(
    fc.array(fc.oneof(markup, fc.string({ maxLength: 5 })), { maxLength: 40 }).map((parts) => parts.join('')),
    fc.array(markup, { maxLength: 20 }).map((parts) => item(`<title>A</title>${parts.join('')}`)),
    fc.json().map((json) => `{"version":"https://jsonfeed.org/version/1","items":[${json}]}`),
    fc
      .array(fc.array(fc.string(), { maxLength: 4 }), { maxLength: 6 })
      .map((rows) => `title,text,link\n${rows.map((row) => row.join(',')).join('\n')}`),
  );
  const check = (answer: ReturnType<typeof readFeedText>) =>
    answer.ok ? feedSchema.safeParse(answer.value).success : answer.error.reason.startsWith('feed.');
  fc.assert(
    fc.property(texts, (text) => check(readFeedText(text, address, now))),
    { numRuns: 600 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) =>
      check(readFeed({ bytes, contentType: null, address }, now)),
    ),
    { numRuns: 300 },
  );
});
