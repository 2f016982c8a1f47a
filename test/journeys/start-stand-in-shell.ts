import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { webOrigin } from '../stand-in/addresses.ts';
import { browserArguments } from '../stand-in/browser-arguments.ts';
import type { StandInFacts } from '../stand-in/facts.ts';
import { findBrowser } from '../stand-in/find-browser.ts';
import { startProcess } from './herald-process.ts';
import type { ShellToStart, StartedShell } from './shell-harness.ts';
import { root } from './shell-kinds.ts';

export type StartedStandIn = StartedShell & {
  readonly facts: () => Promise<StandInFacts>;
  /** Lets Electron's `app` emit an event, as the system would. */
  readonly emit: (name: string, ...args: unknown[]) => void;
};

/** The built main process and preload on the stand-in, with a Chromium that the test owns. */
export async function startStandInShell({
  dataFolder,
  openWith,
  now,
  socketsFile,
}: ShellToStart): Promise<StartedStandIn> {
  const profile = mkdtempSync(join(tmpdir(), 'herald-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser() ?? '',
    viewport: { width: 1280, height: 800 },
    args: [...browserArguments, '--remote-debugging-port=0'],
  });
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const first = context.waitForEvent('page');
  const herald = startProcess(
    join(root, 'test', 'stand-in', 'start-stand-in.ts'),
    [`http://127.0.0.1:${port}`, root, `--data=${dataFolder}`, `--open-with=${openWith}`],
    { now, socketsFile, withMessages: true },
  );
  const closeBrowser = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  let page: Page;
  try {
    page = await Promise.race([
      first,
      herald.ended.then((code): never => {
        throw new Error(
          `The main process ended with ${code} before it opened a window:\n${herald.printed()}`,
        );
      }),
    ]);
  } catch (fault) {
    await closeBrowser();
    throw fault;
  }
  return {
    page,
    printed: herald.printed,
    show: () => page.waitForURL(`${webOrigin}/**`),
    end: async (signal) => {
      const status = await herald.end(signal);
      await closeBrowser();
      return status;
    },
    facts: () =>
      new Promise((done) => {
        herald.child.once('message', (facts) => done(facts as StandInFacts));
        herald.child.send({});
      }),
    emit: (emit, ...args) => herald.child.send({ emit, args }),
  };
}
