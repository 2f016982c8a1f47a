import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserArguments } from '../../stand-in/browser-arguments.ts';
import { findBrowser, noBrowser } from '../../stand-in/find-browser.ts';
import { ask } from './ask.ts';
import { startTestServer } from './start-test-server.ts';

const executablePath = findBrowser();

describe.skipIf(executablePath === null)(
  `breaking in from a browser (${executablePath ?? noBrowser})`,
  () => {
    let herald: Awaited<ReturnType<typeof startTestServer>>;
    let elsewhere: Server;
    let browser: Browser;
    let page: Page;
    let port: number;

    beforeAll(async () => {
      herald = await startTestServer();
      elsewhere = createServer((_request, response) => {
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end('<!doctype html><title>Elsewhere</title>');
      });
      await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done));
      port = (elsewhere.address() as AddressInfo).port;
      browser = await chromium.launch({
        executablePath: executablePath ?? '',
        args: [...browserArguments, '--host-resolver-rules=MAP *.example 127.0.0.1'],
      });
      // The victim: a person who has Herald open, and another page in the same browser.
      page = await (await browser.newContext()).newPage();
      await page.goto(herald.makeAddress());
    });

    afterAll(async () => {
      await browser?.close();
      await herald?.server.close();
      await new Promise((done) => elsewhere.close(done));
    });

    const foreign = () => [`http://127.0.0.1:${port}/`, `http://evil.example:${port}/`];

    test('the person’s own address opens Herald, and its window may call', async () => {
      expect(page.url()).toBe(`${herald.origin}/`);
      expect(await page.evaluate('window.isHerald')).toBe(true);
      const answer = await page.evaluate(async () => {
        const body = JSON.stringify({ input: {}, key: 'mine' });
        const headers = { 'content-type': 'application/json' };
        return (await fetch('/v1/session.me', { method: 'POST', headers, body })).json();
      });
      expect(answer).toEqual({ ok: true, value: { name: 'session.me' } });
      await page.reload();
      expect(await page.title()).toBe('Herald');
    });

    test('the cookie is out of reach of scripts', async () => {
      expect(await page.evaluate(() => document.cookie)).toBe('');
      const [cookie] = await page.context().cookies();
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', domain: '127.0.0.1' });
    });

    test('a stolen address that was used opens nothing', async () => {
      const address = herald.makeAddress();
      const first = await (await browser.newContext()).newPage();
      await first.goto(address);
      expect(await first.title()).toBe('Herald');
      const thief = await (await browser.newContext()).newPage();
      const response = await thief.goto(address);
      expect(response?.status()).toBe(403);
      await thief.goto(`${herald.origin}/`);
      expect(await thief.textContent('body')).toContain('Each address that Herald gives opens it once');
      await Promise.all([first.context().close(), thief.context().close()]);
    });

    test('pages elsewhere, also on another port of this machine, reach no call with the person’s cookie', async () => {
      const before = herald.asked.length;
      for (const address of foreign()) {
        const other = await page.context().newPage();
        await other.goto(address);
        const tries = await other.evaluate(async (origin) => {
          const said = async (attempt: () => Promise<unknown>) => attempt().then(String, () => 'failed');
          const body = JSON.stringify({ input: {}, key: 'theirs' });
          const headers = { 'content-type': 'application/json' };
          const url = `${origin}/v1/session.me`;
          const credentials = 'include' as const;
          return [
            await said(async () => (await fetch(url, { method: 'POST', headers, body, credentials })).status),
            await said(async () => (await fetch(url, { method: 'POST', body, credentials })).status),
            await said(
              async () => (await fetch(url, { method: 'POST', body, credentials, mode: 'no-cors' })).type,
            ),
            await said(async () => navigator.sendBeacon(url, body)),
            await said(async () => (await fetch(`${origin}/v1/openapi.json`, { credentials })).status),
            await said(
              () =>
                new Promise((done, failed) => {
                  const picture = new Image();
                  picture.onload = () => done('loaded');
                  picture.onerror = failed;
                  picture.src = `${origin}/picture/roof`;
                }),
            ),
            await said(
              () =>
                new Promise((done, failed) => {
                  const stream = new EventSource(`${origin}/v1/events`, { withCredentials: true });
                  stream.onopen = () => done('open');
                  stream.onerror = failed;
                }),
            ),
            await said(
              () =>
                new Promise((done, failed) => {
                  const socket = new WebSocket(`${origin.replace('http', 'ws')}/v1/events`);
                  socket.onopen = () => done('open');
                  socket.onerror = failed;
                }),
            ),
            await said(
              () =>
                new Promise((done, failed) => {
                  const script = document.createElement('script');
                  script.onload = () => done('loaded');
                  script.onerror = failed;
                  script.src = `${origin}/assets/main.js`;
                  document.head.append(script);
                }),
            ),
          ];
        }, herald.origin);
        expect(tries).toEqual([
          'failed',
          'failed',
          'failed',
          'true',
          'failed',
          'failed',
          'failed',
          'failed',
          'failed',
        ]);
        await other.close();
      }
      expect(herald.asked.length).toBe(before);
    });

    test('a form that posts to us from elsewhere calls nothing', async () => {
      const before = herald.asked.length;
      for (const address of foreign()) {
        const other = await page.context().newPage();
        await other.goto(address);
        await other.setContent(
          `<form method="post" enctype="text/plain" action="${herald.origin}/v1/session.me">
          <input name='{"input":{},"key":"' value='theirs"}'><button>Win</button></form>`,
        );
        const [response] = await Promise.all([other.waitForEvent('response'), other.click('button')]);
        expect(response.status()).toBe(403);
        await other.close();
      }
      expect(herald.asked.length).toBe(before);
    });

    test('no page can show Herald in a frame', async () => {
      for (const address of foreign()) {
        const other = await page.context().newPage();
        await other.goto(address);
        await other.setContent(`<iframe src="${herald.origin}/"></iframe>`, { waitUntil: 'load' });
        const inside = await other
          .frames()[1]
          ?.evaluate(() => document.title)
          .catch(() => 'unreachable');
        expect(inside).not.toBe('Herald');
        await other.close();
      }
    });

    test('a foreign name that is made to point to this machine gets nothing, even with a fresh address', async () => {
      const rebound = await (await browser.newContext()).newPage();
      const token = new URL(herald.makeAddress()).search;
      const response = await rebound.goto(`http://rebound.example:${herald.port}/open${token}`);
      expect(response?.status()).toBe(403);
      expect(await rebound.context().cookies()).toEqual([]);
      // And the address was not used up by the attempt.
      await rebound.goto(`${herald.origin}/open${token}`);
      expect(await rebound.title()).toBe('Herald');
      await rebound.context().close();
    });

    test('a program without the cookie gets nothing', async () => {
      const json = { 'content-type': 'application/json', origin: herald.origin };
      const statuses = [
        await ask(herald.origin),
        await ask(`${herald.origin}/assets/main.js`),
        await ask(`${herald.origin}/picture/roof`),
        await ask(`${herald.origin}/v1/events`),
        await ask(`${herald.origin}/v1/openapi.json`),
        await ask(`${herald.origin}/v1/session.me`, { method: 'POST', headers: json, body: '{"input":{}}' }),
        await ask(herald.origin, { headers: { cookie: `herald-${herald.port}=guess` } }),
        await ask(`${herald.origin}/open?token=guess`),
      ].map(({ status }) => status);
      expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 401, 403]);
    });
  },
);
