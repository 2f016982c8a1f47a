import type { Replacement } from './count-shown.ts';

const link = /(?<=^|[\s(])https?:\/\/\S+/gim;
const longestRest = 15;
const keptOfRest = 13;

/**
 * The links with a scheme, as Bluesky's composer finds and shortens them before it counts:
 * https://github.com/bluesky-social/social-app/blob/main/src/lib/strings/url-helpers.ts. Those without one stay as they are.
 */
export function blueskyLinks(text: string): Replacement[] {
  return Array.from(text.matchAll(link), (match) => {
    const address = withoutTrailingPunctuation(match[0]);
    return { start: match.index, end: match.index + address.length, shown: shorten(address) };
  });
}

function withoutTrailingPunctuation(address: string): string {
  const bare = /[.,;!?]$/.test(address) ? address.slice(0, -1) : address;
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1) : bare;
}

function shorten(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search, hash } = new URL(address);
  const rest = (pathname === '/' ? '' : pathname) + search + hash;
  return rest.length > longestRest ? `${host}${rest.slice(0, keptOfRest)}...` : host + rest;
}
