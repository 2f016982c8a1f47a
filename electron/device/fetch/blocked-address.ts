import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Public by its range, and yet the door to a cloud machine's own settings. */
const alsoBlocked = new Set(['168.63.129.16']);

/**
 * True for an IP address that a feed may not be fetched from: all that are not public. An IPv6 address with an IPv4 one inside
 * (mapped, NAT64, 6to4, Teredo) is blocked whatever is inside: it is a way around, and no public server needs it.
 */
export function isBlockedAddress(address: string): boolean {
  if (isIP(address) === 0 || address.includes('%')) {
    return true;
  }
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast' || alsoBlocked.has(parsed.toString())) {
    return true;
  }
  // Only 2000::/3 has been given out for public use; the rest counts as unicast in the tables.
  return parsed instanceof ipaddr.IPv6 && ((parsed.parts[0] ?? 0) & 0xe000) !== 0x2000;
}
