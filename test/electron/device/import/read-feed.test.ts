import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFeed, readFeedText } from '#electron/device/import/read-feed.ts';
import { feed as feedSchema } from '#shared/contract/device.ts';

const now = new Date('2026-11-23T12:00:00.000Z');
const fixtures = join(import.meta.dirname, 'fixtures/feeds');
const address = 'https://site.example/news/feed.xml';

const read = (text: string, from: string | null = address) => {
  const answer = readFeedText(text, from, now);
  return answer.ok ? answer.value : answer.error.reason;
};
const only = (text: string) => {
  const feed = read(text);
  return typeof feed === 'string' ? feed : (feed.items[0] ?? 'no item');
};
const rss = (items: string, head = '<title>T</title><link>https://site.example/</link>') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel>${head}${items}</channel></rss>`;
const item = (inside: string) => rss(`<item>${inside}</item>`);
const atom = (inside: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>T</title><link href="https://site.example/"/><entry>${inside}</entry></feed>`;

describe('Real feeds', () => {
  test.each([
    ['content-encoded.rss', 'rss', 'Food in Invironment on Medium', 7],
    ['feedburner.atom', 'atom', 'Google Ads Developer Blog', 25],
    ['guardian.rss', 'rss', 'The Guardian', 55],
    ['gulp-atom.atom', 'atom', 'Release notes from gulp', 10],
    ['heise.atom', 'atom', 'heise developer neueste Meldungen', 15],
    ['instant-article.rss', 'rss', 'Instant Article Test', 1],
    ['itunes-href.rss', 'rss', 'Transfermarkt', 10],
  ])('%s is read as %s', (name, format, title, count) => {
    const answer = readFeed(
      { bytes: readFileSync(join(fixtures, name)), contentType: null, address: null },
      now,
    );
    const feed = feedSchema.parse(answer.ok ? answer.value : answer.error);
    expect([feed.format, feed.title, feed.items.length, feed.skipped]).toEqual([format, title, count, []]);
    expect(
      feed.items.filter(
        ({ title, link, publishedAt }) => title === '' || link === null || publishedAt === null,
      ),
    ).toEqual([]);
    expect(
      feed.items.filter(({ title, summary }) =>
        /<\/?(?:p|br|div|span|img|script|a|b|i|ul|li)[\s/>]|&(?:nbsp|amp|quot);|&#/i.test(title + summary),
      ),
    ).toEqual([]);
  });

  test.each([
    ['incomplete-fields.atom', 'feed.empty'],
    ['missing-fields.atom', 'feed.empty'],
    ['unrecognized.rss', 'feed.not-a-feed'],
  ])('%s is refused as %s', (name, reason) => {
    const answer = readFeed(
      { bytes: readFileSync(join(fixtures, name)), contentType: null, address: null },
      now,
    );
    expect(answer.ok || answer.error.reason).toBe(reason);
  });

  test('are all in one of the two lists above', () => {
    expect(readdirSync(fixtures)).toHaveLength(10);
  });

  test('give the same items under the same keys when they are read again', () => {
    const bytes = readFileSync(join(fixtures, 'guardian.rss'));
    const keys = () => {
      const answer = readFeed({ bytes, contentType: null, address: null }, now);
      return answer.ok ? answer.value.items.map(({ sourceKey }) => sourceKey) : [];
    };
    expect(new Set(keys()).size).toBe(55);
    expect(keys()).toEqual(keys());
  });
});

const wanted = {
  sourceKey: 'https://site.example/1',
  title: 'Warm & dry',
  summary: 'A heat pump.',
  link: 'https://site.example/1',
  pictureAddress: null,
  publishedAt: '2026-11-20T09:00:00.000Z',
  topic: 'Hearth',
};

describe('One item is the same in every format', () => {
  test.each([
    [
      'RSS 0.9',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title></channel><item><title>Warm &amp; dry</title><description>A heat pump.</description><link>https://site.example/1</link><dc:date>2026-11-20T09:00:00Z</dc:date><dc:subject>Hearth</dc:subject></item></rdf:RDF>`,
    ],
    [
      'RSS 0.91 with its document type',
      `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>T</title><item><title>Warm &amp; dry</title><description>A heat pump.</description><link>https://site.example/1</link><pubDate>Fri, 20 Nov 2026 09:00:00 GMT</pubDate><category>Hearth</category></item></channel></rss>`,
    ],
    [
      'RSS 1.0',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>T</title></channel><item rdf:about="https://site.example/1"><title>Warm &amp; dry</title><description>A heat pump.</description><link>https://site.example/1</link><dc:date>2026-11-20T10:00:00+01:00</dc:date><dc:subject>Hearth</dc:subject></item></rdf:RDF>`,
    ],
    [
      'RSS 2.0',
      item(
        '<title>Warm &amp;amp; dry</title><description>&lt;p&gt;A heat pump.&lt;/p&gt;</description><guid>https://site.example/1</guid><pubDate>Fri, 20 Nov 2026 10:00:00 +0100</pubDate><category>Hearth</category>',
      ),
    ],
    [
      'RSS in other prefixes',
      `<r:rss xmlns:r="http://backend.userland.com/rss2" xmlns:z="http://purl.org/dc/elements/1.1/"><r:channel><r:title>T</r:title><r:item><r:title>Warm &amp; dry</r:title><r:description>A heat pump.</r:description><r:link>https://site.example/1</r:link><z:date>2026-11-20T09:00:00Z</z:date><z:subject>Hearth</z:subject></r:item></r:channel></r:rss>`,
    ],
    [
      'Atom 0.3',
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><title>T</title><entry><title type="text/html" mode="escaped">Warm &amp;amp; dry</title><link rel="alternate" type="text/html" href="https://site.example/1"/><issued>2026-11-20T09:00:00Z</issued><summary>A heat pump.</summary><dc:subject>Hearth</dc:subject></entry></feed>`,
    ],
    [
      'Atom 1.0',
      atom(
        '<id>https://site.example/1</id><title>Warm &amp; dry</title><link rel="edit" href="https://other.example/"/><link href="https://site.example/1"/><published>2026-11-20T09:00:00Z</published><updated>2026-11-21T09:00:00Z</updated><summary type="html">&lt;b&gt;A heat pump.&lt;/b&gt;</summary><category term="h" label="Hearth"/>',
      ),
    ],
    [
      'Atom 1.0 with XHTML and prefixes',
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:entry><a:title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Warm &amp; <em>dry</em></div></a:title><a:link href="https://site.example/1"/><a:updated>2026-11-20T09:00:00Z</a:updated><a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A heat <b>pump</b>.</p><script>alert(1)</script></div></a:content><a:category term="Hearth"/></a:entry></a:feed>`,
    ],
    [
      'JSON Feed 1.0',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1',
        title: 'T',
        items: [
          {
            id: 'https://site.example/1',
            url: 'https://site.example/1',
            title: 'Warm & dry',
            content_text: 'A heat pump.',
            date_published: '2026-11-20T09:00:00Z',
            tags: ['Hearth', 'Cell'],
          },
        ],
      }),
    ],
    [
      'JSON Feed 1.1',
      `\ufeff ${JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        items: [
          {
            url: 'https://site.example/1',
            title: 'Warm & dry',
            content_html: '<p>A heat pump.</p>',
            date_modified: '2026-11-20T10:00:00+01:00',
            tags: ['Hearth'],
          },
        ],
      })}`,
    ],
  ])('%s', (_format, text) => {
    expect(read(text, null)).toMatchObject({ title: 'T', items: [wanted], skipped: [] });
  });

  test.each([
    [
      'commas',
      'Title,Text,URL,Date,Topic\nWarm & dry,A heat pump.,https://site.example/1,2026-11-20T09:00:00Z,Hearth',
    ],
    [
      'semicolons',
      'Titel;Beschreibung;Adresse;Datum;Thema\r\nWarm & dry;A heat pump.;https://site.example/1;20.11.2026 09:00;Hearth\r\n',
    ],
    [
      'tabs',
      'ÜBERSCHRIFT\tinhalt\tlink\tVeröffentlicht am\tKategorie\nWarm & dry\tA heat pump.\thttps://site.example/1\t2026-11-20 09:00\tHearth',
    ],
    [
      'quotes',
      '"title","summary","link","published_at","tags"\n"Warm & dry","A heat\npump.","https://site.example/1","20 Nov 2026 09:00","Hearth"\n\n',
    ],
    [
      'a line for a spreadsheet',
      'sep=;\nueberschrift;Text;Link;Datum;Rubrik\nWarm & dry;A heat pump.;https://site.example/1;20.11.2026 09:00;Hearth',
    ],
  ])('a table parted by %s', (_mark, text) => {
    const feed = read(text, null);
    const summary = _mark === 'quotes' ? 'A heat\npump.' : wanted.summary;
    expect(feed).toEqual({ format: 'csv', title: '', items: [{ ...wanted, summary }], skipped: [] });
  });
});

describe('What stands in an item', () => {
  test.each([
    [
      'an unescaped ampersand',
      item('<title>Q&A</title><link>https://a.example/?x=1&y=2</link>'),
      { title: 'Q&A', link: 'https://a.example/?x=1&y=2' },
    ],
    [
      'names of letters that XML does not know',
      item('<title>Caf&eacute;&nbsp;&mdash; 5&euro;</title>'),
      { title: 'Café — 5€' },
    ],
    ['a name that nobody knows', item('<title>A &constructor; B</title>'), { title: 'A &constructor; B' }],
    [
      'markup in the title',
      item('<title>&lt;b&gt;Big&lt;/b&gt; &lt;script&gt;x&lt;/script&gt;news</title>'),
      { title: 'Big news' },
    ],
    [
      'markup that was not escaped',
      item('<title>A</title><description><p>One <b>two</b></p> three</description>'),
      { summary: 'One two\nthree' },
    ],
    [
      'a tag that was never closed',
      item('<title>A</title><description>One <br> two <b>three</description>'),
      { summary: 'One\ntwo three' },
    ],
    [
      'a tag that was never opened',
      item('<title>A</title><description>One</b> two</description><link>https://a.example/</link>'),
      { summary: 'One two', link: 'https://a.example/' },
    ],
    ['a control character', item('<title>A\u0003B</title>'), { title: 'AB' }],
    [
      'blanks and line breaks around',
      item('<title>\n  A\n  B </title><link>\n https://a.example/1 \n</link>'),
      { title: 'A B', link: 'https://a.example/1' },
    ],
    ['a title only', item('<title>A</title>'), { title: 'A', summary: '' }],
    [
      'a text only',
      item('<description>We opened a hall. It is big.</description>'),
      { title: 'We opened a hall.', summary: 'We opened a hall. It is big.' },
    ],
    [
      'no sentence',
      item(`<description>${'word '.repeat(60)}</description>`),
      { title: `${'word '.repeat(17)}word…` },
    ],
    [
      'an empty description beside the content',
      item(
        '<title>A</title><description> </description><content:encoded><![CDATA[<p>Long</p>]]></content:encoded>',
      ),
      { summary: 'Long' },
    ],
    [
      'plain text that looks like markup, in Atom',
      atom('<title type="text">a &lt;b&gt; c</title>'),
      { title: 'a <b> c' },
    ],
    ['a script as link', item('<title>A</title><link>javascript:alert(1)</link>'), { link: null }],
    ['data as link', item('<title>A</title><link>data:text/html,x</link>'), { link: null }],
    ['a password in the link', item('<title>A</title><link>https://u:p@a.example/</link>'), { link: null }],
    [
      'a link far too long',
      item(`<title>A</title><link>https://a.example/${'a'.repeat(3000)}</link>`),
      { link: null },
    ],
    [
      'a relative link',
      item('<title>A</title><link>/news/1</link>'),
      { link: 'https://site.example/news/1' },
    ],
    [
      'a relative link under xml:base',
      atom('<title>A</title><link href="1"/>', 'xml:base="https://base.example/x/"'),
      { link: 'https://base.example/x/1' },
    ],
    [
      'a relative xml:base inside another',
      atom('<title>A</title><link xml:base="y/" href="1"/>', 'xml:base="https://base.example/x/"'),
      { link: 'https://base.example/x/y/1' },
    ],
    [
      'a guid that is no link',
      item('<title>A</title><guid isPermaLink="false">https://a.example/1</guid>'),
      { sourceKey: 'https://a.example/1', link: null },
    ],
    [
      "the original's link",
      item(
        '<title>A</title><link>https://proxy.example/</link><feedburner:origLink>https://a.example/</feedburner:origLink>',
      ),
      { link: 'https://a.example/' },
    ],
    [
      'a group of media with the text inside',
      atom(
        '<title>A</title><m:group xmlns:m="http://search.yahoo.com/mrss/"><m:description>Said there</m:description><m:thumbnail url="/t.jpg"/></m:group>',
      ),
      { summary: 'Said there', pictureAddress: 'https://site.example/t.jpg' },
    ],
    [
      'the namespace of Atom on RSS',
      '<rss version="2.0" xmlns="http://www.w3.org/2005/Atom"><channel><item><title>A</title><link>https://a.example/</link></item></channel></rss>',
      { title: 'A', link: 'https://a.example/' },
    ],
    [
      'names in capitals and values without quotes',
      '<RSS VERSION=0.91><CHANNEL><ITEM><TITLE>A</TITLE><LINK>https://a.example/</LINK></ITEM></CHANNEL></RSS>',
      { title: 'A', link: 'https://a.example/' },
    ],
    [
      'RSS 1.0 without a link',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item rdf:about="https://a.example/1"><title>A</title></item></rdf:RDF>',
      { sourceKey: 'https://a.example/1', link: 'https://a.example/1' },
    ],
    ['a NUL', item('<title>A\0B</title>'), { title: 'AB' }],
    ['quotes of windows-1252', item('<title>\u0093A\u0094 &#150; B</title>'), { title: '“A” – B' }],
    [
      'HTML that was escaped twice',
      item(
        '<title>A &amp;amp;amp; B</title><description>&amp;lt;p&amp;gt;Hi&amp;lt;/p&amp;gt;</description>',
      ),
      { title: 'A &amp; B', summary: 'Hi' },
    ],
    ['two documents in one', `${item('<title>A</title>')}<p>made in 0.2 s</p>`, { title: 'A' }],
    ['a broken date', item('<title>A</title><pubDate>sometime</pubDate>'), { publishedAt: null }],
    [
      'a date far ahead',
      item('<title>A</title><pubDate>Fri, 01 Jan 2100 00:00:00 GMT</pubDate>'),
      { publishedAt: null },
    ],
    [
      'a long title',
      item(`<title>${'Wärme '.repeat(100)}</title>`),
      { title: `${'Wärme '.repeat(49)}Wärme…` },
    ],
    [
      'a long id',
      item(`<title>A</title><guid isPermaLink="false">${'x'.repeat(5000)}</guid>`),
      { sourceKey: expect.stringMatching(/^sha256:[\da-f]{64}$/) },
    ],
    [
      'neither id nor link',
      item('<title>A</title>'),
      { sourceKey: expect.stringMatching(/^sha256:[\da-f]{64}$/) },
    ],
    [
      'JSON with a number for id and date',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ id: 7, title: 'A', date_published: 1795428930 }],
      }),
      { sourceKey: '7', publishedAt: '2026-11-23T10:15:30.000Z' },
    ],
  ])('%s', (_what, text, expected) => {
    expect(only(text)).toMatchObject(expected);
  });

  test.each([
    [
      'an enclosure',
      '<enclosure url="/a.mp3" type="audio/mpeg"/><enclosure url="/a.jpg" type="image/jpeg"/>',
      '/a.jpg',
    ],
    [
      'the widest of its media',
      '<media:group><media:content url="/s.jpg" width="100" medium="image"/><media:content url="/l.jpg" width="900" medium="image"/><media:content url="/v.mp4" width="1900" medium="video"/></media:group>',
      '/l.jpg',
    ],
    ['media without a kind, by its ending', '<media:content url="/a.webp?w=1"/>', '/a.webp?w=1'],
    ['a thumbnail', '<media:thumbnail url="/t.png"/>', '/t.png'],
    ['a podcast’s picture', '<itunes:image href="/p.jpg"/>', '/p.jpg'],
    [
      'its first visible picture',
      '<description>&lt;img src="/dot.gif" width=1 height=1&gt;&lt;img src="/i.jpg"&gt;</description>',
      '/i.jpg',
    ],
    ['a picture element', '<image><url>/e.jpg</url></image>', '/e.jpg'],
  ])('its picture: %s', (_what, inside, path) => {
    expect(only(item(`<title>A</title>${inside}`))).toMatchObject({
      pictureAddress: `https://site.example${path}`,
    });
  });

  test.each([
    ['a vector file', '<enclosure url="/a.svg" type="image/svg+xml"/>'],
    ['data', '<description>&lt;img src="data:image/png;base64,AA"&gt;</description>'],
    ['a script', '<media:thumbnail url="javascript:alert(1)"/>'],
  ])('no picture that is %s', (_what, inside) => {
    expect(only(item(`<title>A</title>${inside}`))).toMatchObject({ pictureAddress: null });
  });
});

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
