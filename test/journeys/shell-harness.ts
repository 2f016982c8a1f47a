import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { recordingBrowser } from './recording-browser.ts';
import type { ShellKind } from './shell-kinds.ts';
import { startBrowserShell } from './start-browser-shell.ts';
import { startElectronShell } from './start-electron-shell.ts';
import { startStandInShell } from './start-stand-in-shell.ts';

export type ShellToStart = {
  readonly dataFolder: string;
  readonly openWith: string;
  readonly now: Date | undefined;
  /** Gets a line for each way out of the process; not in real Electron. */
  readonly socketsFile: string | undefined;
};

/** A shell as its starter gives it. `show` waits until the window's page is there. */
export type StartedShell = {
  readonly page: Page;
  readonly printed: () => string;
  readonly show: () => Promise<void>;
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
};

export type Shell = {
  /** The window's page; after `restart` another one. */
  readonly page: Page;
  /** Addresses that were handed to the system's browser, first to last. */
  readonly opened: readonly string[];
  /** Errors and refusals of the Content-Security-Policy that the page's console showed. */
  readonly complaints: readonly string[];
  /** All that the process printed. */
  readonly printed: string;
  /** Ends the process as a power cut would. */
  kill(): Promise<void>;
  /** Starts again on the same data folder, after `kill` or in good order. */
  restart(options?: { readonly now?: Date }): Promise<void>;
  /** Ends in good order; rejects where the process did not. */
  close(): Promise<void>;
};

const starters = {
  browser: startBrowserShell,
  'stand-in': startStandInShell,
  electron: startElectronShell,
} satisfies Record<ShellKind, (shell: ShellToStart) => Promise<StartedShell>>;

/** Starts Herald in a shell on a data folder, with a system browser that only writes down what it is to open. */
export async function startShell(
  kind: ShellKind,
  options: { readonly dataFolder: string; readonly now?: Date; readonly socketsFile?: string },
): Promise<Shell> {
  const { dataFolder } = options;
  mkdirSync(dataFolder, { recursive: true });
  const recorder = recordingBrowser(join(dataFolder, '..', `${dataFolder.split('/').at(-1)}-opened`));
  const complaints: string[] = [];
  const toStart = { dataFolder, openWith: recorder.program, socketsFile: options.socketsFile };
  let running: StartedShell | null = await begin(kind, { ...toStart, now: options.now }, complaints);
  let page = running.page;

  const close = async () => {
    const status = await running?.end('SIGTERM');
    const printed = running?.printed();
    running = null;
    if (status !== undefined && status !== 0) throw new Error(`Herald ended with ${status}:\n${printed}`);
  };
  return {
    get page() {
      return page;
    },
    get opened() {
      return recorder.opened();
    },
    get printed() {
      return running?.printed() ?? '';
    },
    complaints,
    kill: async () => {
      await running?.end('SIGKILL');
      running = null;
    },
    restart: async ({ now } = {}) => {
      await close();
      running = await begin(kind, { ...toStart, now: now ?? options.now }, complaints);
      page = running.page;
    },
    close,
  };
}

async function begin(kind: ShellKind, toStart: ShellToStart, complaints: string[]): Promise<StartedShell> {
  const shell = await starters[kind](toStart);
  let isEnding = false;
  // A page whose process is being ended asks for it in vain, and may say so.
  const complain = (text: string) => isEnding || complaints.push(text);
  shell.page.on('console', (message) => {
    if (message.type() === 'error') complain(message.text());
  });
  shell.page.on('pageerror', (fault) => complain(String(fault)));
  await shell.show();
  if (toStart.now !== undefined) await moveClock(shell.page, toStart.now);
  const end: StartedShell['end'] = (signal) => {
    isEnding = true;
    return shell.end(signal);
  };
  return { ...shell, end };
}

/** The page's clock, to go with that of the process behind it. */
async function moveClock(page: Page, now: Date): Promise<void> {
  await page.addInitScript((shift) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given: [] | [number]) {
        if (given.length === 0) super(Real.now() + shift);
        else super(...given);
      }
      static override now() {
        return Real.now() + shift;
      }
    } as DateConstructor;
  }, now.getTime() - Date.now());
  await page.reload();
}
