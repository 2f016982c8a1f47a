import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { z } from 'zod';
import { appBrowsers } from '#electron/browser/app-browsers.ts';
import { startBrowserShell } from '#electron/browser/start-browser-shell.ts';
import { build } from '#electron/command-line/build.ts';
import { confidential } from '../checks-pack.ts';
import { makePosts, sample } from '../make-posts.ts';
import { root } from './root.ts';

const system = { platform: process.platform, home: homedir(), environment: process.env };
const now = () => new Date();

/**
 * Opens Herald on a fresh data folder with so many posts, and so many confidential terms where they are given, in an installed browser; null where
 * there is no browser, after saying so.
 */
export async function withPage<Value>(
  posts: number,
  use: (page: Page) => Promise<Value>,
  terms?: number,
): Promise<Value | null> {
  const executablePath = appBrowsers(system).find((path) => existsSync(path));
  if (executablePath === undefined) {
    console.error('No browser is installed, so this is not measured.');
    return null;
  }
  await build(root, 'browser', () => {});
  const folder = mkdtempSync(join(tmpdir(), 'herald-bench-'));
  const withTerms = join(folder, 'sample');
  if (terms === undefined) await makePosts(folder, posts, now);
  else await makePosts(folder, posts, now, { ...sample, folder: sampleWithTerms(withTerms, terms) });
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

/** A copy of the sample whose pack has that many confidential terms. */
function sampleWithTerms(folder: string, terms: number): string {
  cpSync(sample.folder, folder, { recursive: true });
  const file = join(folder, 'pack.json');
  const pack = z.looseObject({ rules: z.looseObject({}) }).parse(JSON.parse(readFileSync(file, 'utf8')));
  const rules = { ...pack.rules, 'confidential-terms': confidential(terms) };
  writeFileSync(file, JSON.stringify({ ...pack, rules }));
  return folder;
}
