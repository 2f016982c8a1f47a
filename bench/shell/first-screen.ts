import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { appBrowsers } from '#electron/browser/app-browsers.ts';
import { startBrowserShell } from '#electron/browser/start-browser-shell.ts';
import { createDoor } from '#server/http/door.ts';
import { buildHttpServer } from '#server/http/http-server.ts';
import { loopbackGuard } from '#server/http/loopback-guard.ts';
import { accept } from '#shared/contract/call-error.ts';
import type { BenchRow } from '../bench-row.ts';
import { makePosts } from '../make-posts.ts';
import { quantile } from '../quantile.ts';
import { root } from './root.ts';

const rounds = 7;
const system = { platform: process.platform, home: homedir(), environment: process.env };
const log = (sentence: string, fault?: unknown) => console.error(sentence, fault);

/** From asking for the address to the first post on the screen, cold, beside an empty page in the same shell. */
export async function firstScreen(): Promise<readonly BenchRow[]> {
  const executablePath = appBrowsers(system).find((path) => existsSync(path));
  if (executablePath === undefined) {
    console.error('No browser is installed, so the first screen is not measured.');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'herald-bench-'));
  await makePosts(folder, 10_000, () => new Date());
  const now = () => new Date();
  const shell = await startBrowserShell({
    version: '0.0.0',
    root,
    dataFolder: folder,
    openWith: null,
    system,
    now,
    log,
  });
  const empty = await emptyShell();
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

  const [ours, peer]: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    const mine = await timed(browser, shell.makeAddress(), (page) =>
      page.locator('main img[src^="/picture/"]').first().waitFor(),
    );
    const theirs = await timed(browser, empty.makeAddress(), (page) => page.locator('p').waitFor());
    // The first round warms the browser, not the page.
    if (round > 0) {
      ours.push(mine);
      peer.push(theirs);
    }
  }
  await browser.close();
  await Promise.all([shell.close(), empty.close()]);
  rmSync(folder, { recursive: true, force: true });
  return [
    {
      name: 'first useful screen, cold, 10,000 posts',
      compared: 'the same shell showing an empty page',
      ours: quantile(ours, 0.5),
      peer: quantile(peer, 0.5),
      ratio: quantile(ours, 0.5) / quantile(peer, 0.5),
      unit: 'ms',
      aim: '≤ 2',
    },
  ];
}

async function timed(
  browser: Browser,
  address: string,
  shown: (page: Page) => Promise<void>,
): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const from = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await shown(page);
  const time = performance.now() - from;
  await context.close();
  return time;
}

async function emptyShell() {
  const door = createDoor(() => randomBytes(16).toString('base64url'), Date.now);
  const page = Buffer.from('<!doctype html><title>Empty</title><p>Empty</p>');
  const server = await buildHttpServer(
    {
      version: '0',
      window: {
        files: new Map([['/index.html', { type: 'text/html', bytes: page }]]),
        makeNonce: () => '0',
      },
      closes: 'at-once',
      answer: async () => accept({}),
      onEvent: () => () => {},
      readPicture: async () => null,
      log,
    },
    (app) => loopbackGuard(app, door),
  );
  const at = await server.listen({ host: '127.0.0.1', port: 0 });
  return { makeAddress: () => `${at}/open?token=${door.handOut()}`, close: () => server.close() };
}
