import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments } from '../stand-in/browser-arguments.ts';
import { findBrowser } from '../stand-in/find-browser.ts';
import { startProcess } from './herald-process.ts';
import type { ShellToStart, StartedShell } from './shell-harness.ts';
import { root } from './shell-kinds.ts';

/** `npm start -- --browser`, with its window in a Chromium of the test's. */
export async function startBrowserShell({
  dataFolder,
  openWith,
  now,
  socketsFile,
}: ShellToStart): Promise<StartedShell> {
  const herald = startProcess(
    join(root, 'electron', 'command-line', 'start.ts'),
    ['--browser', '--no-open', `--data=${dataFolder}`, `--open-with=${openWith}`],
    { now, socketsFile },
  );
  const [, address = ''] = await herald.says(/Open Herald at (\S+)/);
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: [...browserArguments] });
  // A context of its own, so that a journey can open a second window beside the first.
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  return {
    page,
    printed: herald.printed,
    show: () => page.goto(address).then(() => {}),
    end: async (signal) => {
      const status = await herald.end(signal);
      await browser.close();
      return status;
    },
  };
}
