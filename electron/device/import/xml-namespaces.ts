/** Namespace, lower case and without its scheme and last slash → the prefix that our code uses for it. */
const prefixes: Readonly<Record<string, string>> = {
  'www.w3.org/2005/atom': 'atom:',
  'purl.org/atom/ns#': 'atom:',
  'purl.org/rss/1.0': '',
  'my.netscape.com/rdf/simple/0.9': '',
  'channel.netscape.com/rdf/simple/0.9': '',
  'my.netscape.com/publish/formats/rss-0.91.dtd': '',
  'backend.userland.com/rss2': '',
  'blogs.law.harvard.edu/tech/rss': '',
  'www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf:',
  'www.w3.org/1999/xhtml': 'html:',
  'purl.org/rss/1.0/modules/content': 'content:',
  'purl.org/dc/elements/1.0': 'dc:',
  'purl.org/dc/elements/1.1': 'dc:',
  'purl.org/dc/terms': 'dcterms:',
  'search.yahoo.com/mrss': 'media:',
  'www.rssboard.org/media-rss': 'media:',
  'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes:',
  'rssnamespace.org/feedburner/ext/1.0': 'feedburner:',
};
const known = new Set(Object.values(prefixes));

const cache = new Map<string, string | null>();

/** Our prefix for a namespace; null for one that says nothing to us. A prefix that was never bound is taken at its word. */
export function knownPrefix(uri: string): string | null {
  const kept = cache.get(uri);
  if (kept !== undefined) {
    return kept;
  }
  const bare = uri
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/+$/, '');
  const found = prefixes[bare] ?? (known.has(`${bare}:`) ? `${bare}:` : null);
  // A feed may bind thousands of namespaces; what is remembered of them stays small.
  if (cache.size < 100) {
    cache.set(uri, found);
  }
  return found;
}
