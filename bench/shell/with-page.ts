import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { appBrowsers } from '#electron/browser/app-browsers.ts';
import { startBrowserShell } from '#electron/browser/start-browser-shell.ts';
import { build } from '#electron/command-line/build.ts';
import { makePosts } from '../make-posts.ts';
import { root } from './root.ts';

const system = { platform: process.platform, home: homedir(), environment: process.env };
const now = () => new Date();

/** Opens Herald on a fresh data folder with so many posts in an installed browser; null where there is no browser, after saying so. */
export async function withPage<Value>(
  posts: number,
  use: (page: Page) => Promise<Value>,
): Promise<Value | null> {
  const executablePath = appBrowsers(system).find((path) => existsSync(path));
  if (executablePath === undefined) {
    console.error('No browser is installed, so this is not measured.');
    return null;
  }
  await build(root, 'browser', () => {});
  const folder = mkdtempSync(join(tmpdir(), 'herald-bench-'));
  await makePosts(folder, posts, now);
  const log = (said: string, fault?: unknown) => console.error(said, fault);
  const shell = await startBrowserShell({
    version: '0.0.0',
    root,
    dataFolder: folder,
    openWith: null,
    system,
    now,
    log,
  });
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(shell.makeAddress());
    return await use(page);
  } finally {
    await browser.close();
    await shell.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
