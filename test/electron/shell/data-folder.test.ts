import { expect, test } from 'vitest';
import { dataFolder, type SystemFacts } from '#electron/data-folder.ts';

const table: readonly [SystemFacts, string][] = [
  [{ platform: 'linux', home: '/home/mara', environment: {} }, '/home/mara/.config/Herald'],
  [{ platform: 'linux', home: '/home/mara', environment: { XDG_CONFIG_HOME: '/cfg' } }, '/cfg/Herald'],
  [
    { platform: 'linux', home: '/home/mara', environment: { XDG_CONFIG_HOME: '' } },
    '/home/mara/.config/Herald',
  ],
  [
    { platform: 'linux', home: '/home/mara', environment: { XDG_CONFIG_HOME: 'cfg' } },
    '/home/mara/.config/Herald',
  ],
  [{ platform: 'freebsd', home: '/home/mara', environment: {} }, '/home/mara/.config/Herald'],
  [
    { platform: 'darwin', home: '/Users/mara', environment: { XDG_CONFIG_HOME: '/cfg' } },
    '/Users/mara/Library/Application Support/Herald',
  ],
  [
    { platform: 'win32', home: 'C:\\Users\\mara', environment: { APPDATA: 'D:\\Roaming' } },
    'D:\\Roaming\\Herald',
  ],
  [
    { platform: 'win32', home: 'C:\\Users\\mara', environment: {} },
    'C:\\Users\\mara\\AppData\\Roaming\\Herald',
  ],
];

test.each(table)('the data folder is the one that the system has for it: %j', (facts, expected) => {
  expect(dataFolder(facts)).toBe(expected);
});
