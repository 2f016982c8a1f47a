import { findLinks } from '../links/find-links.ts';
import type { Replacement } from './count-shown.ts';

const remoteMention = /(?<=^|[^/\w])@([a-z0-9_]+)@[a-z0-9.-]+[a-z0-9]+/gi;

/**
 * The parts that Mastodon counts as something else: a link with its scheme as `linkLength` characters, a mention of
 * somebody on another server without the server.
 */
export function mastodonParts(text: string, linkLength: number): Replacement[] {
  const links = findLinks(text, { bare: false }).map((link) => ({ ...link, shown: 'x'.repeat(linkLength) }));
  const mentions = Array.from(text.matchAll(remoteMention), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    shown: `@${match[1]}`,
  })).filter((mention) => links.every((link) => mention.end <= link.start || mention.start >= link.end));
  return [...links, ...mentions].sort((a, b) => a.start - b.start);
}
