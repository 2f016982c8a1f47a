import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { appBrowsers } from '#electron/browser/app-browsers.ts';

/** The path of an installed Chrome, Edge or Chromium; null where there is none, and a test has to say that it skips. */
export function findBrowser(): string | null {
  const system = { platform: process.platform, home: homedir(), environment: process.env };
  return appBrowsers(system).find((path) => existsSync(path)) ?? null;
}

/** Said by each test that cannot run without a browser. */
export const noBrowser = 'SKIPPED: there is no Chrome, Edge or Chromium here to run it in';
