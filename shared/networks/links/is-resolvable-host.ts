import { asciiHosts } from './ascii-hosts.ts';
import { punycodeLength } from './punycode-length.ts';

const maxLabelLength = 63;
/** What the domain name system takes for a dot inside a label. */
const wideDots = /[。．｡]/;

/** True where each label of the host at `start`…`end` is short enough for the domain name system once it is encoded. */
export function isResolvableHost(text: string, start: number, end: number): boolean {
  const host = text.slice(start, end);
  if (host.startsWith('xn--') && asciiHosts(text, start, end).length === 0) return false;
  return host.split('.').every((label) => {
    if (label.length > 2 * maxLabelLength) return false;
    const parts = label.split(wideDots);
    const encoded = parts.reduce((sum, part) => sum + punycodeLength(part), parts.length - 1);
    return encoded >= 1 && encoded <= maxLabelLength;
  });
}
