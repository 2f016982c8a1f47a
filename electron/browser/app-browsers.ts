import { posix, win32 } from 'node:path';
import type { SystemFacts } from '../data-folder.ts';

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
];
const macApps = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const windowsPaths = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

/** Where a browser that can show a page as an app window may be installed, the likeliest first. */
export function appBrowsers({ platform, home, environment }: SystemFacts): string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => environment[name] || [],
    );
    return windowsPaths.flatMap((path) => roots.map((root) => win32.join(root, ...path)));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', posix.join(home, 'Applications')];
    return macApps.flatMap((app) =>
      roots.map((root) => posix.join(root, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  const folders = (environment.PATH ?? '').split(':').filter((folder) => posix.isAbsolute(folder));
  return linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}
