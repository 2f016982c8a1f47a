import { readAtomEntry, readAtomHead } from './atom-entry.ts';
import { collectItems } from './collect-items.ts';
import { FeedFault } from './feed-fault.ts';
import type { RawFeed } from './feed-item.ts';
import { parseBrokenXml } from './parse-broken-xml.ts';
import { parseXml, type XmlFault } from './parse-xml.ts';
import { readRssHead, readRssItem } from './rss-item.ts';
import { toElement } from './to-element.ts';
import type { XmlElement } from './xml-element.ts';
import { knownPrefix } from './xml-namespaces.ts';
import type { XmlHandlers, XmlTag } from './xml-tag.ts';

const chunkLength = 65_536;

/**
 * Reads RSS 0.9 to 2.0 and Atom 0.3 and 1.0; what is not well-formed is read a second time, leniently.
 * Throws a FeedFault where it is no feed or cannot be read.
 */
export function readXmlFeed(text: string): RawFeed {
  let fault: XmlFault | null = null;
  const feed = readWith((handlers) => {
    fault = parseXml(chunksOf(text), handlers);
    return fault === null;
  });
  if (feed !== null) {
    return feed;
  }
  const mended = readWith((handlers) => {
    parseBrokenXml(chunksOf(text), handlers);
    return true;
  });
  if (mended === null || mended.items.length === 0) {
    const { message, line }: XmlFault = fault ?? { message: 'it is not XML', line: 1 };
    throw new FeedFault('feed.broken', `The feed is broken: ${message}`, { place: line });
  }
  return mended;
}

/** What `parse` tells, as a feed; null where it says that it could not read on. */
function readWith(parse: (handlers: XmlHandlers) => boolean): RawFeed | null {
  const collection = collectItems();
  const open: XmlElement[] = [];
  let format: 'rss' | 'atom' | null = null;
  let head: XmlElement | null = null;
  let place = 0;

  const isWhole = parse({
    onOpen(tag) {
      const isRoot = format === null;
      format ??= formatOf(tag);
      const element = toElement(tag, format, open.at(-1)?.base ?? null);
      if (isRoot || (element.name === 'channel' && head?.name !== 'channel')) {
        head = element;
      }
      open.push(element);
    },
    onClose() {
      const element = open.pop();
      if (element === undefined) {
        return;
      }
      if (isItem(element) && !open.some(isItem)) {
        place += 1;
        collection.add(format === 'atom' ? readAtomEntry(element) : readRssItem(element), place);
      } else {
        open.at(-1)?.content.push(element);
      }
    },
    onText(part) {
      open.at(-1)?.content.push(part);
    },
    isDone: collection.isOver,
  });
  if (!isWhole) {
    return null;
  }
  if (format === null || head === null) {
    throw new FeedFault('feed.not-a-feed', 'This is neither a feed nor a table.');
  }
  if (open.some(isItem)) {
    collection.skip(place + 1, 'broken-row');
  }
  const { items, skipped } = collection;
  return { format, ...(format === 'atom' ? readAtomHead(head) : readRssHead(head)), items, skipped };
}

function formatOf({ local, uri }: XmlTag): 'rss' | 'atom' {
  const name = local.toLowerCase();
  if (name === 'feed' || (name === 'entry' && knownPrefix(uri) === 'atom:')) {
    return 'atom';
  }
  if (name === 'rss' || name === 'rdf' || name === 'channel') {
    return 'rss';
  }
  throw new FeedFault('feed.not-a-feed', `A document that begins with <${local.slice(0, 40)}> is no feed.`);
}

function isItem({ name }: XmlElement): boolean {
  return name === 'item' || name === 'atom:entry';
}

function* chunksOf(text: string): Iterable<string> {
  for (let at = 0; at < text.length; at += chunkLength) {
    yield text.slice(at, at + chunkLength);
  }
}
