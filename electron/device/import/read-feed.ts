import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { Feed } from '#shared/contract/device.ts';
import { decodeText } from './decode-text.ts';
import { FeedFault } from './feed-fault.ts';
import type { RawFeed } from './feed-item.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readTable } from './read-table.ts';
import { readXmlFeed } from './read-xml-feed.ts';
import { toProposals } from './to-proposals.ts';

export type FeedBytes = {
  readonly bytes: Uint8Array;
  /** What the server said that it is; null where no server was asked. */
  readonly contentType: string | null;
  /** Where it was fetched from. */
  readonly address: string | null;
};

/** Reads a feed or a table from bytes, in whatever encoding they are. */
export function readFeed({ bytes, contentType, address }: FeedBytes, now: Date): Answer<Feed> {
  return readFeedText(decodeText(bytes, contentType), address, now);
}

/** Reads RSS, Atom, JSON Feed or a table, told apart by content and not by name. Every refusal has a `feed.…` reason. */
export function readFeedText(text: string, address: string | null, now: Date): Answer<Feed> {
  try {
    const raw = rawFeed(text);
    const items = toProposals(raw, address, now);
    return items.length === 0
      ? withoutItems(raw)
      : accept({ format: raw.format, title: raw.title, items, skipped: [...raw.skipped] });
  } catch (fault) {
    if (fault instanceof FeedFault) {
      return refuse('invalid', fault.reason, fault.message, { values: fault.values });
    }
    throw fault;
  }
}

function withoutItems({ skipped }: RawFeed): Answer<Feed> {
  const broken = skipped.find(({ reason }) => reason === 'broken-row');
  return broken === undefined
    ? refuse('invalid', 'feed.empty', 'There is nothing in it that could become a post.')
    : refuse('invalid', 'feed.broken', `It is broken from row ${broken.place} on.`, {
        values: { place: broken.place },
      });
}

function rawFeed(text: string): RawFeed {
  // The parser knows no half of a surrogate pair, which a pasted text may hold.
  const start = text.trimStart().toWellFormed();
  if (start === '') {
    throw new FeedFault('feed.empty', 'There is nothing in it.');
  }
  if (start.startsWith('{') || start.startsWith('[')) {
    return readJsonFeed(start);
  }
  const feedStart = strayStart(start);
  if (start.startsWith('<') || feedStart > 0) {
    return readXmlFeed(start.slice(feedStart));
  }
  if (start.slice(0, 1000).includes('\0')) {
    throw new FeedFault('feed.not-a-feed', 'This is a file of another kind, not a feed and not a table.');
  }
  return readTable(start);
}

/** How much stands before the feed itself, such as a warning of the program that made it. */
function strayStart(text: string): number {
  const at = text.slice(0, 4000).search(/<\?xml\s|<rss[\s>]|<feed[\s>]|<rdf:RDF[\s>]/i);
  return at > 0 && !/<!doctype|<html/i.test(text.slice(0, at)) ? at : 0;
}
