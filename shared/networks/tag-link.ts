import type { NetworkId } from './network-id.ts';

/** Where a click came from. Codes of things, never of a person: no name, no mail address. */
export type LinkTags = {
  readonly network: NetworkId;
  readonly campaign: string | null;
  /** Post and caption. */
  readonly content: string | null;
};

/** Adds campaign tags to a link. Those it has are replaced; the rest of its query and its fragment stay to the letter. */
export function tagLink(link: string, tags: LinkTags): string {
  const own = Object.entries({
    utm_source: tags.network,
    utm_medium: 'employee-advocacy',
    utm_campaign: slug(tags.campaign ?? ''),
    utm_content: slug(tags.content ?? ''),
  }).filter(([, value]) => value !== '');
  const names = new Set(own.map(([name]) => name));
  const [address = '', fragment] = splitOnce(link, '#');
  const [path, query = ''] = splitOnce(address, '?');
  const kept = query.split('&').filter((part) => part !== '' && !names.has(nameOf(part)));
  const added = own.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${path}?${[...kept, ...added].join('&')}${fragment === undefined ? '' : `#${fragment}`}`;
}

function nameOf(parameter: string): string {
  return (parameter.split('=')[0] ?? '').toLowerCase();
}

/** Lower case, words joined by dashes, accents dropped: `Wärme für alle!` becomes `warme-fur-alle`. */
function slug(name: string): string {
  return name
    .toWellFormed()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}
