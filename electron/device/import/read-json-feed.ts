import { collectItems } from './collect-items.ts';
import { FeedFault } from './feed-fault.ts';
import type { FeedItem, RawFeed } from './feed-item.ts';
import { firstPicture } from './first-picture.ts';
import { firstReadable } from './first-readable.ts';
import { htmlToText } from './html-to-text.ts';
import { cleanText, oneLine, shortened, textLimit, titleLimit } from './plain-text.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Reads JSON Feed 1.0 and 1.1. Throws a FeedFault where it is other JSON, or none. */
export function readJsonFeed(text: string): RawFeed {
  const feed = parsed(text);
  const items = isFields(feed) ? feed.items : undefined;
  if (!isFields(feed) || !Array.isArray(items) || !isJsonFeed(feed)) {
    throw new FeedFault('feed.not-a-feed', 'This is JSON, but no JSON Feed.');
  }
  const collection = collectItems();
  for (const [index, item] of items.entries()) {
    if (collection.isOver()) {
      break;
    }
    if (isFields(item)) {
      collection.add(readItem(item), index + 1);
    } else {
      collection.skip(index + 1, 'no-title-and-no-text');
    }
  }
  return {
    format: 'json-feed',
    title: shortened(oneLine(cleanText(word(feed.title) ?? '')), titleLimit),
    link: word(feed.home_page_url) ?? word(feed.feed_url),
    items: collection.items,
    skipped: collection.skipped,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    if (text.slice(0, 2000).includes('jsonfeed.org/version')) {
      throw new FeedFault('feed.broken', `The JSON Feed is broken: ${String(fault)}.`);
    }
    throw new FeedFault('feed.not-a-feed', 'This is neither a feed nor a table.');
  }
}

/** By its version; one that left it out is known by the addresses that only such feeds have. */
function isJsonFeed(feed: Fields): boolean {
  const version = word(feed.version) ?? '';
  return /jsonfeed\.org\/version\//.test(version) || 'feed_url' in feed || 'home_page_url' in feed;
}

function readItem(item: Fields): FeedItem {
  const html = word(item.content_html) ?? '';
  const texts = [item.summary, item.content_text, html];
  const tags = item.tags;
  return {
    id: word(item.id),
    title: shortened(oneLine(plain(item.title)), titleLimit),
    text: shortened(firstReadable(texts.map((one) => word(one) ?? '')), textLimit),
    link: word(item.url) ?? word(item.external_url),
    base: null,
    picture: word(item.image) ?? word(item.banner_image) ?? firstPicture(html),
    date: word(item.date_published) ?? word(item.date_modified),
    topic: Array.isArray(tags) ? oneLine(plain(tags[0])) : null,
  };
}

/** JSON Feed's own texts are plain; feeds put HTML into them all the same. */
function plain(value: unknown): string {
  return htmlToText(word(value) ?? '');
}

function word(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
