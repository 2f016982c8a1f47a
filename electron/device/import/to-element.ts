import { resolveAddress } from './resolve-address.ts';
import type { XmlElement } from './xml-element.ts';
import { knownPrefix } from './xml-namespaces.ts';
import type { XmlTag } from './xml-tag.ts';

/** An element for a start tag. A name without a prefix belongs to the feed's own format, whatever namespace it was given. */
export function toElement(tag: XmlTag, format: 'rss' | 'atom', outerBase: string | null): XmlElement {
  const attributes: Record<string, string> = {};
  let base = outerBase;
  for (const { prefix, local, value } of tag.attributes) {
    if (prefix === 'xml' && local === 'base') {
      base = resolveAddress(value, [outerBase]) ?? outerBase;
    } else if (prefix !== 'xmlns' && local !== 'xmlns') {
      attributes[local.toLowerCase()] = value;
    }
  }
  return { name: prefixOf(tag, format) + tag.local.toLowerCase(), attributes, base, content: [] };
}

function prefixOf({ uri, prefix }: XmlTag, format: 'rss' | 'atom'): string {
  const own = format === 'atom' ? 'atom:' : '';
  const known = uri === '' ? own : knownPrefix(uri);
  // Some RSS declares Atom as the namespace of all that has no prefix.
  const isOwn = prefix === '' && (known === null || known === '' || known === 'atom:');
  return isOwn ? own : (known ?? `${prefix}?:`);
}
