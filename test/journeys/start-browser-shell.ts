import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll } from 'vitest';
import { browserArguments } from '../stand-in/browser-arguments.ts';
import { findBrowser } from '../stand-in/find-browser.ts';
import { startProcess } from './herald-process.ts';
import type { ShellToStart, StartedShell } from './shell-harness.ts';
import { root } from './shell-kinds.ts';

/** A Chromium takes longer to start than Herald: one serves all the browser shells of a test file. */
let launched: Promise<Browser> | null = null;
afterAll(async () => (await launched)?.close());

function chromiumOfTheFile(): Promise<Browser> {
  launched ??= chromium.launch({ executablePath: findBrowser() ?? '', args: [...browserArguments] });
  return launched;
}

/** What `npm start -- --browser` becomes once all is built, with its window in a Chromium of the test's. */
export async function startBrowserShell({
  dataFolder,
  openWith,
  now,
  socketsFile,
}: ShellToStart): Promise<StartedShell> {
  const herald = startProcess(
    join(root, 'dist', 'browser', 'main.js'),
    ['--browser', '--no-open', `--data=${dataFolder}`, `--open-with=${openWith}`],
    { now, socketsFile },
  );
  const [, address = ''] = await herald.says(/Open Herald at (\S+)/);
  const browser = await chromiumOfTheFile();
  // A context of its own: nothing is left of the shell before, and a journey can open a second window beside the first.
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  return {
    page,
    printed: herald.printed,
    show: () => page.goto(address).then(() => {}),
    end: async (signal) => {
      const status = await herald.end(signal);
      await context.close();
      return status;
    },
  };
}
