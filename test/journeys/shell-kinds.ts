import { join, resolve } from 'node:path';
import { hasDisplay } from '#electron/browser/has-display.ts';
import { electronBinary } from '#electron/command-line/electron-binary.ts';
import { findBrowser, noBrowser } from '../stand-in/find-browser.ts';

export const shellKinds = ['browser', 'stand-in', 'electron'] as const;
export type ShellKind = (typeof shellKinds)[number];

export const root = resolve(import.meta.dirname, '..', '..');

/** Why a shell cannot be run here, in words; null where it can. */
export function whySkipped(kind: ShellKind): string | null {
  if (kind !== 'electron') return findBrowser() === null ? noBrowser : null;
  if (electronBinary(root, process.env.ELECTRON_OVERRIDE_DIST_PATH) === null) {
    return `SKIPPED: Electron's binary is not in ${join('node_modules', 'electron')}`;
  }
  if (!hasDisplay({ platform: process.platform, environment: process.env }))
    return 'SKIPPED: there is no display for Electron';
  return null;
}

/** The shells that the journeys run in here. */
export const shells: readonly ShellKind[] = shellKinds.filter((kind) => whySkipped(kind) === null);
