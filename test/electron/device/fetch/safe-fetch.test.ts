import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FetchLimits, safeFetch } from '#electron/device/fetch/safe-fetch.ts';

const feed = '<rss><channel><item><title>One</title></item></channel></rss>';
let server: Server;
let origin: string;
let host: string;
let asked: IncomingMessage[] = [];
let sentBytes = 0;

const redirect =
  (to: string): RequestListener =>
  (_request, response) =>
    response.writeHead(302, { location: to }).end();
const packed =
  (encoding: string, body: Uint8Array): RequestListener =>
  (_request, response) =>
    response.writeHead(200, { 'content-encoding': encoding }).end(body);

/** Sends without an end, and counts what it could send. */
const endless: RequestListener = (_request, response) => {
  const part = Buffer.alloc(16_384, 'a');
  const send = () => {
    while (!response.destroyed) {
      sentBytes += part.length;
      if (!response.write(part)) {
        response.once('drain', send);
        return;
      }
    }
  };
  send();
};

const routes: Record<string, RequestListener> = {
  '/feed': (_request, response) =>
    response.writeHead(200, { 'content-type': 'application/rss+xml', 'set-cookie': 'id=1' }).end(feed),
  '/gzip': packed('gzip', gzipSync(feed)),
  '/brotli': packed('br', brotliCompressSync(feed)),
  '/deflate': packed('deflate', deflateSync(feed)),
  '/twice-packed': packed('gzip, gzip', gzipSync(gzipSync(feed))),
  '/gzip-bomb': packed('gzip', gzipSync(Buffer.alloc(50_000_000))),
  '/broken-gzip': packed('gzip', Buffer.from('this is not packed')),
  '/endless': endless,
  '/silent': () => {},
  '/cut': (_request, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write(feed);
    response.socket?.end();
  },
  '/gone': (_request, response) => response.writeHead(410).end('gone'),
  '/one': redirect('/feed'),
  '/three': redirect('/two'),
  '/two': redirect('/one'),
  '/four': redirect('/three'),
  '/loop': redirect('/loop'),
  '/to-metadata': redirect('http://169.254.169.254/latest/meta-data/'),
  '/to-localhost': redirect('http://localhost/feed'),
  '/to-file': redirect('file:///etc/passwd'),
  '/to-credentials': redirect('http://user:pw@example.com/'),
  '/to-nonsense': redirect('http://['),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    const route = routes[request.url ?? ''];
    route === undefined ? response.writeHead(404).end() : route(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  origin = `http://${host}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  sentBytes = 0;
});

const limits = (more: Partial<FetchLimits> = {}): FetchLimits => ({
  maxBytes: 1_000_000,
  timeoutMs: 5000,
  accept: 'application/rss+xml',
  allowances: [host],
  ...more,
});
const outcome = async (path: string, more: Partial<FetchLimits> = {}) => {
  const answer = await safeFetch(new URL(path, origin).href, limits(more));
  return answer.ok ? Buffer.from(answer.value.bytes).toString() : answer.error.reason;
};

describe('A fetch', () => {
  test('brings the bytes, what the server calls them, and where they came from', async () => {
    expect(await safeFetch(`${origin}/three`, limits())).toEqual({
      ok: true,
      value: { bytes: Buffer.from(feed), contentType: 'application/rss+xml', address: `${origin}/feed` },
    });
  });

  test('tells the server nothing about the member', async () => {
    await outcome('/feed');
    await outcome('/feed');
    const told = ['accept', 'accept-encoding', 'connection', 'host', 'user-agent'];
    expect(asked.map(({ headers }) => Object.keys(headers).sort())).toEqual([told, told]);
  });

  test.each(['/gzip', '/brotli', '/deflate'])('unpacks %s', async (path) => {
    expect(await outcome(path)).toBe(feed);
  });

  test.each([
    ['/four', 'feed.unreachable', 4],
    ['/loop', 'feed.unreachable', 4],
    ['/to-metadata', 'feed.address-not-allowed', 1],
    ['/to-localhost', 'feed.address-not-allowed', 1],
    ['/to-file', 'feed.address-not-allowed', 1],
    ['/to-credentials', 'feed.address-not-allowed', 1],
    ['/to-nonsense', 'feed.address-not-allowed', 1],
    ['/gone', 'feed.unreachable', 1],
    ['/missing', 'feed.unreachable', 1],
    ['/cut', 'feed.unreachable', 1],
    ['/broken-gzip', 'feed.unreachable', 1],
    ['/twice-packed', 'feed.unreachable', 1],
    ['/gzip-bomb', 'feed.too-large', 1],
    ['/endless', 'feed.too-large', 1],
  ])('of %s is refused with %s after %i requests', async (path, reason, requests) => {
    expect([await outcome(path), asked.length]).toEqual([reason, requests]);
  });

  test('stops a body without an end soon after the limit', async () => {
    await outcome('/endless', { maxBytes: 100_000 });
    expect(sentBytes).toBeLessThan(20_000_000);
  });

  test('names the status that the server gave', async () => {
    expect(await safeFetch(`${origin}/gone`, limits())).toMatchObject({
      error: { values: { host, status: 410 } },
    });
  });

  test('gives up on a server that does not answer', async () => {
    expect(await outcome('/silent', { timeoutMs: 50 })).toBe('feed.unreachable');
  });

  test('gives up on a name that is never resolved', async () => {
    const lookUp = () => new Promise<never>(() => {});
    expect(await outcome('http://example.com/', { lookUp, timeoutMs: 50 })).toBe('feed.unreachable');
  });

  test('of a name that is not known is refused', async () => {
    const lookUp = () => Promise.reject(new Error('ENOTFOUND'));
    expect(await outcome('http://example.com/', { lookUp })).toBe('feed.unreachable');
  });

  test.each([
    ['127.0.0.1'],
    ['10.0.0.1'],
    ['169.254.169.254'],
    ['::1'],
    ['::ffff:127.0.0.1'],
    ['93.184.215.14', '127.0.0.1'],
  ])('of a name that stands for %s is refused before it is connected to', async (...addresses) => {
    const lookUp = () => Promise.resolve(addresses);
    expect(await outcome('http://feeds.example/feed', { lookUp })).toBe('feed.address-not-allowed');
    expect(asked).toEqual([]);
  });

  test('connects to the addresses that were looked up first, whatever the name stands for later', async () => {
    const port = host.split(':')[1];
    const lookUps: string[] = [];
    const lookUp = (name: string) => {
      lookUps.push(name);
      return Promise.resolve(lookUps.length === 1 ? ['127.0.0.1'] : ['10.0.0.1']);
    };
    const allowances = [`feeds.example:${port}`];
    expect(await outcome(`http://feeds.example:${port}/feed`, { lookUp, allowances })).toBe(feed);
    expect([lookUps, asked.length]).toEqual([['feeds.example'], 1]);
  });

  test('of this very server is refused unless it was allowed', async () => {
    expect(await outcome('/feed', { allowances: [] })).toBe('feed.address-not-allowed');
    expect(asked).toEqual([]);
  });
});
