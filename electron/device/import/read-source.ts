import { type Answer, accept } from '#shared/contract/call-error.ts';
import type { Feed, FeedSource } from '#shared/contract/device.ts';
import type { FetchAllowance } from '../fetch/fetchable-address.ts';
import { type Fetched, safeFetch } from '../fetch/safe-fetch.ts';
import { decodeText } from './decode-text.ts';
import { findFeedLink } from './find-feed-link.ts';
import { readFeed, readFeedText } from './read-feed.ts';

const megabyte = 1_000_000;
const accepted =
  'application/rss+xml, application/atom+xml, application/feed+json, application/json, text/xml, application/xml, text/csv, text/html;q=0.5, */*;q=0.1';

export type FetchSettings = {
  readonly timeoutMs: number;
  readonly allowances: readonly FetchAllowance[];
};

/** Answers `import.read`: takes the bytes from where they are and reads them. */
export async function readSource(
  source: FeedSource,
  fetching: FetchSettings,
  now: Date,
): Promise<Answer<Feed>> {
  switch (source.kind) {
    case 'file': {
      const bytes = Buffer.from(source.base64, 'base64');
      return titled(readFeed({ bytes, contentType: null, address: null }, now), source.name);
    }
    case 'text':
      return readFeedText(source.text, null, now);
    case 'address':
      return readFromAddress(source.address, (source.megabytes ?? 1) * megabyte, fetching, now);
  }
}

/** A web page that names its feed is followed to it, once. */
async function readFromAddress(
  address: string,
  maxBytes: number,
  fetching: FetchSettings,
  now: Date,
): Promise<Answer<Feed>> {
  const limits = { maxBytes, accept: accepted, ...fetching };
  const whole = /^[a-z][a-z\d+.-]*:/i.test(address.trim()) ? address.trim() : `https://${address.trim()}`;
  const page = await safeFetch(whole, limits);
  if (!page.ok) {
    return page;
  }
  const read = readFetched(page.value, now);
  if (read.ok || read.error.reason !== 'feed.not-a-feed') {
    return read;
  }
  const feedAddress = findFeedLink(decodeText(page.value.bytes, page.value.contentType), page.value.address);
  if (feedAddress === null) {
    return read;
  }
  const feed = await safeFetch(feedAddress, limits);
  return feed.ok ? readFetched(feed.value, now) : feed;
}

function readFetched(fetched: Fetched, now: Date): Answer<Feed> {
  return titled(readFeed(fetched, now), new URL(fetched.address).hostname);
}

/** A feed without a name is called after where it came from. */
function titled(read: Answer<Feed>, name: string): Answer<Feed> {
  return read.ok && read.value.title === '' ? accept({ ...read.value, title: name }) : read;
}
