import { SaxesParser } from 'saxes';
import { readFeed } from '#electron/device/import/read-feed.ts';
import type { BenchRow } from './bench-row.ts';
import { quantile } from './quantile.ts';

const items = 5000;
const rounds = 9;

/** A feed as companies publish them: HTML in CDATA and escaped, a date, a category, a picture. About 5 MB. */
function largeFeed(): Uint8Array {
  const paragraph =
    'Our heat pump keeps a family of four warm at minus fifteen degrees, and the neighbours hear nothing of it. ';
  const item = (n: number) => `<item>
<title>Story ${n}: Warm &amp;amp; dry in every season</title>
<link>https://site.example/stories/${n}?from=feed&amp;n=${n}</link>
<guid isPermaLink="false">story-${n}</guid>
<pubDate>Mon, 23 Nov 2026 10:15:30 +0100</pubDate>
<category>Hearth</category>
<description>&lt;p&gt;${paragraph}&lt;a href="https://site.example/"&gt;More&lt;/a&gt;&lt;/p&gt;</description>
<content:encoded><![CDATA[<p><img src="/pictures/${n}.jpg" width="600">${paragraph.repeat(3)}</p><p>${paragraph}</p>]]></content:encoded>
</item>`;
  const body = Array.from({ length: items }, (_, n) => item(n)).join('\n');
  const head = '<title>Stories</title><link>https://site.example/</link>';
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${head}${body}</channel></rss>`,
  );
}

function barePass(bytes: Uint8Array): void {
  const parser = new SaxesParser();
  parser.write(new TextDecoder().decode(bytes)).close();
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Both in turn, so that whatever else the machine does falls on both; the median of each. */
export async function importsBench(): Promise<BenchRow[]> {
  const bytes = largeFeed();
  const now = new Date('2026-11-23T12:00:00.000Z');
  const ours: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    peer.push(milliseconds(() => barePass(bytes)));
    ours.push(
      milliseconds(() => {
        const answer = readFeed({ bytes, contentType: null, address: null }, now);
        if (!answer.ok || answer.value.items.length !== items) {
          throw new Error('The feed of the bench was not read whole.');
        }
      }),
    );
  }
  const [oursMedian, peerMedian] = [quantile(ours, 0.5), quantile(peer, 0.5)];
  return [
    {
      name: `reading a feed of ${items.toLocaleString('en')} items into proposals`,
      compared: 'a bare saxes pass over the same bytes',
      ours: oursMedian,
      peer: peerMedian,
      ratio: oursMedian / peerMedian,
      unit: 'ms',
      aim: '≤ 6×, with all HTML, dates and addresses read',
    },
  ];
}
