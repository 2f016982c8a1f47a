import { expect, test } from 'vitest';
import { allowedPermission } from '#electron/allowed-permission.ts';

test.each(['clipboard-sanitized-write', 'notifications'])(
  'our own page may have %s, and no other page',
  (permission) => {
    expect(allowedPermission(permission, 'app://herald/')).toBe(true);
    expect(allowedPermission(permission, 'https://herald.example/')).toBe(false);
    expect(allowedPermission(permission, '')).toBe(false);
  },
);

test.each([
  'clipboard-read',
  'display-capture',
  'fileSystem',
  'geolocation',
  'hid',
  'idle-detection',
  'local-network-access',
  'media',
  'midiSysex',
  'openExternal',
  'serial',
  'storage-access',
  'unknown',
  'usb',
  '',
])('even our own page may not have “%s”', (permission) => {
  expect(allowedPermission(permission, 'app://herald/')).toBe(false);
});
