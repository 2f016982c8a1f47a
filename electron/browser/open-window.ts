import { type ChildProcess, spawn } from 'node:child_process';
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
    const profile = `--user-data-dir=${join(place.dataFolder, 'browser')}`;
    const args = [`--app=${makeAddress()}`, profile, '--no-first-run', '--no-default-browser-check'];
    const tried = await tryProgram(browser, args, place.system);
    if (tried.state === 'running') {
      return { kind: 'app', closed: tried.ended, close: () => tried.child.kill() };
    }
  }
  const { program, args } = defaultBrowser(place.system.platform);
  const tried = await tryProgram(program, [...args, makeAddress()], place.system);
  if (tried.state === 'failed') return { kind: 'none', why: 'no-browser' };
  tried.child.unref();
  return { kind: 'tab' };
}

type Tried = {
  readonly state: 'running' | 'done' | 'failed';
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
};

/** A browser that will not run (as root, say, or without its libraries) ends within this time. */
const settledAfterMs = 2500;

function tryProgram(program: string, args: readonly string[], { environment }: SystemFacts): Promise<Tried> {
  const child = spawn(program, args, { stdio: 'ignore', windowsHide: true, env: { ...environment } });
  return new Promise((decide) => {
    const ended = new Promise<void>((done) => {
      child.once('error', () => {
        decide({ state: 'failed', child, ended });
        done();
      });
      child.once('exit', (code) => {
        decide({ state: code === 0 ? 'done' : 'failed', child, ended });
        done();
      });
    });
    setTimeout(() => decide({ state: 'running', child, ended }), settledAfterMs).unref();
  });
}
