import type { Session } from 'electron';
import { allowedPermission } from './allowed-permission.ts';

/** Refuses whatever a page may ask of the machine but what is allowed. Both handlers are needed: one asks, the other looks. */
export function limitPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide, { requestingUrl }) =>
    decide(allowedPermission(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => allowedPermission(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
}
