import type { Session } from 'electron';
import { webOrigin } from './addresses.ts';
import { browserContext } from './browser.ts';
import { protocol } from './protocol.ts';

type Check = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;
type Ask = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type Device = NonNullable<Parameters<Session['setDevicePermissionHandler']>[0]>;
export type Permission = Parameters<Check>[1];

export const handlers: { check: Check | null; ask: Ask | null; device: Device | null } = {
  check: null,
  ask: null,
  device: null,
};

/** Electron's name of a permission and Chromium's, for those that Chromium lets be granted from outside. */
const grantable: readonly [Permission, string][] = [
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-sanitized-write', 'clipboard-write'],
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
];

/** Gives Chromium what both handlers of the app allow. Electron would grant all where there is no handler, and so do we. */
export async function applyPermissions(): Promise<void> {
  const isAllowed = ([permission]: readonly [Permission, string]) => {
    const isChecked = handlers.check?.(null, permission, 'app://herald/', {} as never) ?? true;
    let isGranted = handlers.ask === null;
    handlers.ask?.(
      null as never,
      permission,
      (granted) => {
        isGranted = granted;
      },
      { requestingUrl: 'app://herald/' } as never,
    );
    return isChecked && isGranted;
  };
  const names = grantable.filter(isAllowed).map(([, name]) => name);
  await browserContext().grantPermissions(names, { origin: webOrigin });
}

export const session = {
  defaultSession: {
    protocol,
    setPermissionCheckHandler(handler: Check | null) {
      handlers.check = handler;
    },
    setPermissionRequestHandler(handler: Ask | null) {
      handlers.ask = handler;
    },
    setDevicePermissionHandler(handler: Device | null) {
      handlers.device = handler;
    },
    setDisplayMediaRequestHandler() {},
  } satisfies Pick<
    Session,
    | 'setPermissionCheckHandler'
    | 'setPermissionRequestHandler'
    | 'setDevicePermissionHandler'
    | 'setDisplayMediaRequestHandler'
  > & { protocol: typeof protocol },
};
