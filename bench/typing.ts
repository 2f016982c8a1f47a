import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { appBrowsers } from '#electron/browser/app-browsers.ts';
import { startBrowserShell } from '#electron/browser/start-browser-shell.ts';
import { build } from '#electron/command-line/build.ts';
import type { BenchRow } from './bench-row.ts';
import { root } from './shell/many-posts.ts';

const sentence = 'We are proud of the quiet machine in the yard, and of those who put it there. ';
const typed = 'And so many words more are typed by hand at its end, one key after the other.';
const system = { platform: process.platform, home: homedir(), environment: process.env };

declare global {
  interface Window {
    /** Milliseconds from each key to the frame that shows it. */
    keystrokes: number[];
  }
}

/** From a key to the frame that shows it, with every check, mark, preview and count renewed, beside a plain textarea in the same page. */
export async function typingBench(): Promise<readonly BenchRow[]> {
  const executablePath = appBrowsers(system).find((path) => existsSync(path));
  if (executablePath === undefined) {
    console.error('No browser is installed, so typing is not measured.');
    return [];
  }
  await build(root, 'browser', () => {});
  const dataFolder = mkdtempSync(join(tmpdir(), 'herald-bench-'));
  const shell = await startBrowserShell({
    version: '0.0.0',
    root,
    dataFolder,
    openWith: null,
    system,
    now: () => new Date(),
    log: (said, fault) => console.error(said, fault),
  });
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(shell.makeAddress());
  await page.locator('[data-post]').first().click();
  await page.getByRole('textbox', { name: /^Your post for/ }).waitFor();
  await page.evaluate(watchKeystrokes);
  const short = await timesWith(page, 280);
  const long = await timesWith(page, 2800);
  await page.evaluate(() => {
    const area = document.createElement('textarea');
    document.body.replaceChildren(area);
    area.focus();
  });
  const plainShort = await timesWith(page, 280);
  const plainLong = await timesWith(page, 2800);
  await browser.close();
  await shell.close();
  rmSync(dataFolder, { recursive: true, force: true });
  return [
    row('280 characters, median', short, plainShort, 0.5),
    row('280 characters, p99', short, plainShort, 0.99),
    row('2,800 characters, median', long, plainLong, 0.5),
    row('2,800 characters, p99', long, plainLong, 0.99),
  ];
}

function watchKeystrokes(): void {
  window.keystrokes = [];
  const { port1, port2 } = new MessageChannel();
  let from = 0;
  port1.onmessage = () => window.keystrokes.push(performance.now() - from);
  const onKey = () => {
    from = performance.now();
    requestAnimationFrame(() => port2.postMessage(null));
  };
  window.addEventListener('keydown', onKey, true);
}

async function timesWith(page: Page, length: number): Promise<readonly number[]> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length));
  await page.evaluate(() => window.keystrokes.splice(0));
  for (const letter of typed) await page.keyboard.press(letter === ' ' ? 'Space' : letter);
  return page.evaluate(() => window.keystrokes.splice(0));
}

function row(name: string, ours: readonly number[], peer: readonly number[], part: number): BenchRow {
  const [mine, theirs] = [quantile(ours, part), quantile(peer, part)];
  return {
    name: `a key in the composer until its frame, ${name}`,
    compared: 'a plain textarea in the same page',
    ours: mine,
    peer: theirs,
    ratio: mine / theirs,
    unit: 'ms',
    aim: '≤ 32 ms',
  };
}

function quantile(times: readonly number[], part: number): number {
  return times.toSorted((one, other) => one - other)[Math.floor((times.length - 1) * part)] ?? 0;
}
