import { Parser } from 'htmlparser2';
import { resolveAddress } from './resolve-address.ts';

const feedTypes = /^application\/(?:rss\+xml|atom\+xml|feed\+json|json)$/i;
const longestHead = 262_144;
const chunkLength = 16_384;

/** The address of the first feed that a web page names in its head; null where it names none. */
export function findFeedLink(html: string, pageAddress: string): string | null {
  let found: string | null = null;
  let base = pageAddress;
  let isOver = false;
  const parser = new Parser({
    onopentag(name, { rel, type, href }) {
      isOver ||= name === 'body';
      if (name === 'base' && href !== undefined) {
        base = resolveAddress(href, [pageAddress]) ?? base;
      }
      const isFeed =
        name === 'link' && /\balternate\b/i.test(rel ?? '') && feedTypes.test(type?.trim() ?? '');
      // What stands in the body may be a visitor's.
      if (isFeed && !isOver && href !== undefined) {
        found ??= resolveAddress(href, [base]);
      }
    },
  });
  for (let at = 0; at < Math.min(html.length, longestHead) && found === null && !isOver; at += chunkLength) {
    parser.write(html.slice(at, at + chunkLength));
  }
  return found;
}
