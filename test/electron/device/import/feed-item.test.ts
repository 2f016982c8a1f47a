import { describe, expect, test } from 'vitest';
import { atom, item, only } from './feed-text.ts';

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
    [
      'a category that is an address before one of words',
      atom(
        '<title>A</title><category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#post"/><category term="Cell"/>',
      ),
      { topic: 'Cell' },
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
