import { isAsciiLetterOrDigit } from './host-characters.ts';
import { asciiTopLevelDomains, internationalTopLevelDomains } from './top-level-domains.ts';

const longest = Math.max(...Array.from(internationalTopLevelDomains, (domain) => domain.length));
const internationalStarts = new Set(Array.from(internationalTopLevelDomains, (domain) => domain[0]));
const punycode = /xn--[-0-9a-z]+/iy;

/** Where the top-level domain that begins at `start` ends; 0 where none begins there. */
export function topLevelDomainEnd(text: string, start: number): number {
  let end = start;
  while (isAsciiLetterOrDigit(text.charCodeAt(end))) end++;
  if (end > start && mayFollow(text, end) && asciiTopLevelDomains.has(text.slice(start, end).toLowerCase())) {
    return end;
  }
  if (internationalStarts.has(text.charAt(start).toLowerCase())) {
    for (let length = Math.min(longest, text.length - start); length > 0; length--) {
      const candidate = text.slice(start, start + length).toLowerCase();
      if (internationalTopLevelDomains.has(candidate) && mayFollow(text, start + length))
        return start + length;
    }
  }
  punycode.lastIndex = start;
  return punycode.test(text) ? punycode.lastIndex : 0;
}

/** `.com-`, `.com@` and `.com+` are not the end of a host, `.comだ` and `.com,` are. */
function mayFollow(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char !== '@' && char !== '+' && char !== '-' && !isAsciiLetterOrDigit(text.charCodeAt(at));
}
