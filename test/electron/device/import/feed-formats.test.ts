import { describe, expect, test } from 'vitest';
import { atom, item, read } from './feed-text.ts';

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
