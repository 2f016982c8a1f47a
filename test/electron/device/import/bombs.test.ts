import { describe, expect, test } from 'vitest';
import { FeedFault } from '#electron/device/import/feed-fault.ts';
import { parseBrokenXml } from '#electron/device/import/parse-broken-xml.ts';
import { parseXml } from '#electron/device/import/parse-xml.ts';
import { readFeedText } from '#electron/device/import/read-feed.ts';
import type { XmlHandlers } from '#electron/device/import/xml-tag.ts';

const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
const rest = (inside: string) => `<rss><channel><item><title>${inside}</title></item></channel></rss>`;
const head = '<?xml version="1.0"?>';

/** Six that have brought readers down, each with much more behind it that need not be read. */
const bombs: readonly (readonly [name: string, start: string, reason: string])[] = [
  ['a billion laughs', `${head}<!DOCTYPE rss [<!ENTITY l0 "lol">${laughs}]>${rest('&l9;')}`, 'feed.entities'],
  [
    'one large entity used often',
    `${head}<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(50_000)}">]>${rest('&a;'.repeat(5000))}`,
    'feed.entities',
  ],
  [
    'an entity that reads a file',
    `${head}<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rest('&x;')}`,
    'feed.entities',
  ],
  [
    'an entity that fetches others',
    `${head}<!DOCTYPE rss [<!ENTITY % r SYSTEM "http://127.0.0.1/x.dtd"> %r;]>${rest('x')}`,
    'feed.entities',
  ],
  ['elements nested without an end', `<rss>${'<a>'.repeat(300)}`, 'feed.broken'],
  ['a feed inside a feed inside a feed', `<rss>${'<channel><item>'.repeat(200)}`, 'feed.broken'],
];

const more = 'x'.repeat(65_536);
const moreCount = 100;

/** The bomb in pieces, and how many were asked for. */
function inPieces(start: string): { chunks: Iterable<string>; taken: () => number } {
  let taken = 0;
  function* chunks() {
    taken += 1;
    yield start;
    for (let n = 0; n < moreCount; n += 1) {
      taken += 1;
      yield more;
    }
  }
  return { chunks: chunks(), taken: () => taken };
}

function counting(): { handlers: XmlHandlers; written: () => number } {
  let written = 0;
  const handlers: XmlHandlers = {
    onOpen: ({ attributes }) => {
      written += attributes.reduce((sum, { value }) => sum + value.length, 1);
    },
    onClose: () => {},
    onText: (text) => {
      written += text.length;
    },
    isDone: () => false,
  };
  return { handlers, written: () => written };
}

describe('A bomb', () => {
  test.each(bombs)('of %s is refused', (_name, start, reason) => {
    const answer = readFeedText(start + more, null, new Date(0));
    expect(answer.ok || answer.error.reason).toBe(reason);
  });

  test.each(bombs)('of %s ends the reading at once, and nothing grows from it', (_name, start, reason) => {
    for (const parse of [parseXml, parseBrokenXml]) {
      const { chunks, taken } = inPieces(start);
      const { handlers, written } = counting();
      let fault: unknown;
      try {
        parse(chunks, handlers);
      } catch (thrown) {
        fault = thrown;
      }
      expect(fault).toBeInstanceOf(FeedFault);
      expect([(fault as FeedFault).reason, taken()]).toEqual([reason, 1]);
      expect(written()).toBeLessThan(start.length);
    }
  });

  test('of items that say nothing ends the reading when no more of them can be told', () => {
    const { chunks, taken } = inPieces(`<rss><channel>${'<item/>'.repeat(50_000)}`);
    const answer = readFeedText(
      `<rss><channel><item><title>A</title></item>${'<item/>'.repeat(50_000)}`,
      null,
      new Date(0),
    );
    expect(answer).toMatchObject({ ok: true, value: { items: [{ title: 'A' }] } });
    expect(answer.ok && answer.value.skipped.length).toBe(20_000);
    parseXml(chunks, { ...counting().handlers, isDone: () => true });
    expect(taken()).toBe(1);
  });
});

test('The harmless document type of RSS 0.91 and one that only names elements are no bombs', () => {
  for (const doctype of [
    '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">',
    '<!DOCTYPE rss SYSTEM "rss.dtd">',
    '<!DOCTYPE rss [<!ELEMENT rss ANY>]>',
  ]) {
    expect(readFeedText(head + doctype + rest('A'), null, new Date(0))).toMatchObject({ ok: true });
  }
});
