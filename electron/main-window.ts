import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { Log } from './log.ts';
import { appAddress } from './own-address.ts';
import { smallestWindow, windowOpening } from './window-place.ts';
import { keepWindowPlace, readWindowPlace } from './window-place-file.ts';

export type WindowParts = {
  readonly preload: string;
  readonly dataFolder: string;
  readonly log: Log;
};

/** Opens Herald's window where it was last, and shows it when there is something to see. */
export function openMainWindow({ preload, dataFolder, log }: WindowParts): BrowserWindow {
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const { bounds, isMaximized } = windowOpening(readWindowPlace(dataFolder), screens);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: 'Herald',
    show: false,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16181d' : '#ffffff',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
      // Elsewhere than on macOS Chromium fetches its dictionaries from a server, and nothing may leave this device unasked.
      spellcheck: process.platform === 'darwin',
    },
  });
  if (isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () =>
    keepWindowPlace(dataFolder, { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }, log),
  );
  reloadWhenGone(window, log);
  return window;
}

/** The address of a post's page in the window, or of the first page. */
export function windowAddress(postId: string | null): string {
  return postId === null ? appAddress : `${appAddress}#/compose/${encodeURIComponent(postId)}`;
}

const restMs = 60_000;

/** A page that crashed is loaded again, since its drafts are on disk; but not over and over. */
function reloadWhenGone(window: BrowserWindow, log: Log): void {
  let last = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log(`The window’s process ended: ${reason}.`);
    if (reason === 'clean-exit' || performance.now() - last < restMs) return;
    last = performance.now();
    window.webContents.reload();
  });
}
