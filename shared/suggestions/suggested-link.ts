import { readAddress } from '../networks/addresses/read-address.ts';
import { isPrivateHost } from '../policy/reading/private-host.ts';

export type LinkFault = 'link-not-web' | 'link-private' | 'link-too-long';
export type SuggestedLink = { readonly link: string } | { readonly fault: LinkFault };

export const longestLink = 2000;
const withScheme = /^[a-z][a-z0-9+.-]*:/i;

/**
 * A public web address as a member pasted it, with or without `https://`; else why it cannot be suggested. Only an address that
 * anybody may open passes: none of another scheme, none with a password or a port, none of a private host in any spelling.
 */
export function suggestedLink(pasted: string): SuggestedLink {
  const text = pasted.trim();
  if (text.length > longestLink) return { fault: 'link-too-long' };
  const url = /\s/.test(text) ? null : URL.parse(withScheme.test(text) ? text : `https://${text}`);
  if (url === null || !/^https?:$/.test(url.protocol)) return { fault: 'link-not-web' };
  const address = readAddress(url.href);
  if (address === null || address.host === '') return { fault: 'link-not-web' };
  if (isPrivateHost(address.host)) return { fault: 'link-private' };
  // Letters outside ASCII grow when they are encoded.
  return url.href.length > longestLink ? { fault: 'link-too-long' } : { link: url.href };
}
