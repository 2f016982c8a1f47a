import { expect, test } from 'vitest';
import { appBrowsers } from '#electron/browser/app-browsers.ts';
import { defaultBrowser } from '#electron/browser/default-browser.ts';
import { hasDisplay } from '#electron/browser/has-display.ts';

test('on Linux browsers are looked for by name along the path, and never in the folder one happens to be in', () => {
  const found = appBrowsers({
    platform: 'linux',
    home: '/home/mara',
    environment: { PATH: '/usr/bin::.:/snap/bin' },
  });
  expect(found[0]).toBe('/usr/bin/google-chrome-stable');
  expect(found).toContain('/snap/bin/chromium');
  expect(found.every((path) => path.startsWith('/usr/bin/') || path.startsWith('/snap/bin/'))).toBe(true);
});

test('on macOS and Windows they are looked for where their installers put them', () => {
  const mac = appBrowsers({ platform: 'darwin', home: '/Users/mara', environment: {} });
  expect(mac[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  const windows = appBrowsers({
    platform: 'win32',
    home: 'C:\\Users\\mara',
    environment: { PROGRAMFILES: 'C:\\Program Files' },
  });
  expect(windows).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ]);
});

test('the default browser is opened without a shell that would read the address', () => {
  expect(defaultBrowser('linux').program).toBe('xdg-open');
  expect(defaultBrowser('darwin').program).toBe('open');
  expect(defaultBrowser('win32')).toEqual({ program: 'rundll32', args: ['url.dll,FileProtocolHandler'] });
});

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['darwin', {}, true],
  ['win32', {}, true],
] as const)('there is a display on %s with %j: %s', (platform, environment, expected) => {
  expect(hasDisplay({ platform, environment })).toBe(expected);
});
