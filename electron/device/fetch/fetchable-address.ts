import { isIP } from 'node:net';
import { isBlockedAddress } from './blocked-address.ts';

const longest = 2000;
const ports = ['', '80', '443'];
/** Names that stand for this machine or its own network, whoever is asked for them. */
const localNames =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|home\.arpa|onion)$/;

/** A host with its port (`127.0.0.1:8080`) that may be fetched from whatever its address is. */
export type FetchAllowance = string;

export type FetchableAddress = {
  readonly url: URL;
  /** The host without brackets and without the dot that ends a whole name. */
  readonly host: string;
  readonly isAllowed: boolean;
};

/** The address as it may be asked for, before any name is looked up; null where it may not be asked for at all. */
export function fetchableAddress(
  address: string,
  allowances: readonly FetchAllowance[] = [],
): FetchableAddress | null {
  const url = address.length > longest ? null : URL.parse(address);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    return null;
  }
  if (url.username !== '' || url.password !== '' || hasUserPart(address)) {
    return null;
  }
  // The parser has made one of `0x7f000001`, `127.1`, `2130706433` and full-width digits by now.
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (allowances.includes(`${host}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`)) {
    return { url, host, isAllowed: true };
  }
  if (host === '' || !ports.includes(url.port) || isLocal(host)) {
    return null;
  }
  return { url, host, isAllowed: false };
}

function isLocal(host: string): boolean {
  return isIP(host) === 0 ? !host.includes('.') || localNames.test(host) : isBlockedAddress(host);
}

function hasUserPart(address: string): boolean {
  return /^[^/\\]*[/\\]{2}[^/\\?#]*@/.test(address.trim());
}
