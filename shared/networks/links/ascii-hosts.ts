import { dot } from './host-characters.ts';
import { latin } from './latin.ts';
import { topLevelDomainEnd } from './top-level-domain-end.ts';

type Span = { readonly start: number; readonly end: number };

const latinHostCharacter = new RegExp(`[-a-z0-9${latin}]`, 'i');

/**
 * The hosts in Latin letters that stand in the host at `start`…`end`: `example.com` in `これは例です。example.com`.
 * Without a scheme only these are links, so that scripts without spaces do not swallow them.
 */
export function asciiHosts(text: string, start: number, end: number): Span[] {
  const hosts: Span[] = [];
  let labelStart = start;
  let chainStart = -1;
  let hostEnd = 0;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== dot) continue;
    let latinStart = at;
    while (latinStart > labelStart && latinHostCharacter.test(text.charAt(latinStart - 1))) latinStart--;
    const continues = chainStart >= 0 && latinStart === labelStart && latinStart < at;
    if (!continues) {
      if (hostEnd > 0) hosts.push({ start: chainStart, end: hostEnd });
      chainStart = latinStart < at ? Math.max(latinStart, hostEnd) : -1;
      hostEnd = 0;
    }
    if (chainStart >= 0) hostEnd = topLevelDomainEnd(text, at + 1) || hostEnd;
    labelStart = at + 1;
  }
  if (hostEnd > 0) hosts.push({ start: chainStart, end: hostEnd });
  return hosts;
}
