import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SystemFacts } from '../data-folder.ts';
import { openWith } from '../open-with.ts';
import { appBrowsers } from './app-browsers.ts';
import { defaultBrowser } from './default-browser.ts';
import { hasDisplay } from './has-display.ts';

/** How the window was opened. `closed` settles when a window of our own is closed; `close` closes it. */
export type OpenedWindow =
  | { readonly kind: 'app'; readonly closed: Promise<void>; readonly close: () => void }
  | { readonly kind: 'tab' }
  | { readonly kind: 'none'; readonly why: 'no-display' | 'no-browser' };

export type WindowToOpen = {
  readonly dataFolder: string;
  readonly openWith: string | null;
  readonly system: SystemFacts;
};

/**
 * Shows an address in an app window of an installed Chrome, Edge or Chromium, else as a tab of the default browser.
 * `makeAddress` is asked for each attempt, as an address opens only once.
 */
export async function openWindow(makeAddress: () => string, place: WindowToOpen): Promise<OpenedWindow> {
  if (place.openWith !== null) {
    await openWith(place.openWith, [makeAddress()]);
    return { kind: 'tab' };
  }
  if (!hasDisplay(place.system)) return { kind: 'none', why: 'no-display' };

  const browser = appBrowsers(place.system).find((path) => existsSync(path));
  if (browser !== undefined) {
    const opened = await openAppWindow(browser, makeAddress(), place.dataFolder);
    if (opened !== null) return opened;
  }
  const { program, args } = defaultBrowser(place.system.platform);
  try {
    await openWith(program, [...args, makeAddress()]);
    return { kind: 'tab' };
  } catch {
    // No such command on this system: the address is printed instead.
    return { kind: 'none', why: 'no-browser' };
  }
}

/** A browser that will not run (as root, say, or without its libraries) ends within this time. */
const settledAfterMs = 2500;

function openAppWindow(browser: string, address: string, dataFolder: string): Promise<OpenedWindow | null> {
  const profile = join(dataFolder, 'browser');
  const child = spawn(
    browser,
    [`--app=${address}`, `--user-data-dir=${profile}`, '--no-first-run', '--no-default-browser-check'],
    { stdio: 'ignore', windowsHide: true },
  );
  const closed = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
  return new Promise((decide) => {
    const timer = setTimeout(
      () => decide({ kind: 'app', closed, close: () => child.kill() }),
      settledAfterMs,
    );
    void closed.then(() => {
      clearTimeout(timer);
      decide(null);
    });
  });
}
