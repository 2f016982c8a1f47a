import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readSource } from '#electron/device/import/read-source.ts';
import type { FeedSource } from '#shared/contract/device.ts';

const rss = '<rss version="2.0"><channel><item><title>One</title><link>/one</link></item></channel></rss>';
const page = (href: string, base = '') =>
  `<!DOCTYPE html><html><head>${base}<link rel="stylesheet" href="x.css"><link href="/x" rel="alternate" hreflang="de"><LINK REL="Alternate" TYPE="application/rss+xml" HREF="${href}"></head><body>Hi</body></html>`;
const pages: Record<string, readonly [type: string, body: string | Uint8Array]> = {
  '/feed': ['application/rss+xml', rss],
  '/as-text': ['text/plain', rss],
  '/cyrillic': [
    'text/xml; charset=koi8-r',
    Buffer.concat([
      Buffer.from('<rss><channel><item><title>'),
      Buffer.from([0xf0, 0xd2, 0xc9]),
      Buffer.from('</title></item></channel></rss>'),
    ]),
  ],
  '/page': ['text/html', page('/feed')],
  '/based': ['text/html', page('feed', '<base href="/news/">')],
  '/news/feed': ['application/rss+xml', rss],
  '/page-to-page': ['text/html', page('/page')],
  '/page-to-inside': ['text/html', page('http://169.254.169.254/')],
  '/page-to-script': ['text/html', page('javascript:alert(1)')],
  '/page-without': [
    'text/html',
    '<html><head><title>x</title></head><body><link rel="alternate" type="application/rss+xml" href="/feed"></body></html>',
  ],
  '/large': ['application/rss+xml', rss.replace('<channel>', `<channel><!--${'x'.repeat(1_500_000)}-->`)],
};
let server: Server;
let host: string;
let asked: (string | undefined)[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url);
    const [type, body] = pages[request.url ?? ''] ?? [];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type ?? 'text/plain' }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
});

const outcome = async (source: FeedSource) => {
  const answer = await readSource(
    source,
    { timeoutMs: 5000, allowances: [host] },
    new Date('2026-11-23T12:00:00.000Z'),
  );
  return answer.ok ? answer.value : answer.error.reason;
};
const at = (path: string) => outcome({ kind: 'address', address: `http://${host}${path}` });

describe('An import', () => {
  test.each(['/feed', '/as-text', '/page'])(
    'from %s gives the feed, with links that start there',
    async (path) => {
      expect(await at(path)).toMatchObject({
        title: '127.0.0.1',
        items: [{ title: 'One', link: `http://${host}/one` }],
      });
    },
  );

  test('follows a page’s own base', async () => {
    expect(await at('/based')).toMatchObject({ items: [{ title: 'One' }] });
    expect(asked).toEqual(['/based', '/news/feed']);
  });

  test('believes the server about the encoding', async () => {
    expect(await at('/cyrillic')).toMatchObject({ items: [{ title: 'При' }] });
  });

  test.each([
    ['/page-to-page', 'feed.not-a-feed', 2],
    ['/page-to-inside', 'feed.address-not-allowed', 1],
    ['/page-to-script', 'feed.not-a-feed', 1],
    ['/page-without', 'feed.not-a-feed', 1],
    ['/nothing', 'feed.unreachable', 1],
    ['/large', 'feed.too-large', 1],
  ])('from %s is refused as %s after %i requests', async (path, reason, requests) => {
    expect([await at(path), asked.length]).toEqual([reason, requests]);
  });

  test('fetches more where the manager raised the limit', async () => {
    expect(await outcome({ kind: 'address', address: `http://${host}/large`, megabytes: 2 })).toMatchObject({
      items: [{ title: 'One' }],
    });
  });

  test('takes an address without its scheme for https', async () => {
    expect(await outcome({ kind: 'address', address: 'localhost/feed' })).toBe('feed.address-not-allowed');
    expect(await outcome({ kind: 'address', address: '  ' })).toBe('feed.address-not-allowed');
  });

  test('from a file is called after it where the feed has no name, whatever its ending', async () => {
    const base64 = Buffer.from(rss).toString('base64');
    expect(await outcome({ kind: 'file', name: 'news.csv', base64 })).toMatchObject({
      format: 'rss',
      title: 'news.csv',
      items: [{ link: null }],
    });
  });

  test('from pasted text does not believe the encoding that the text once had', async () => {
    const text = `<?xml version="1.0" encoding="shift_jis"?>${rss.replace('One', 'Ünï 日本')}`;
    expect(await outcome({ kind: 'text', text })).toMatchObject({ items: [{ title: 'Ünï 日本' }] });
  });
});
