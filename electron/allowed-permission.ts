import { isOwnAddress } from './own-address.ts';

const allowed: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'notifications']);

/** Whether a page may have a permission: our own page may write text to the clipboard and notify. Electron grants all by default. */
export function allowedPermission(permission: string, address: string): boolean {
  return allowed.has(permission) && isOwnAddress(address);
}
