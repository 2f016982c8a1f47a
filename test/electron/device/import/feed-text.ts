import { readFeedText } from '#electron/device/import/read-feed.ts';

export const now = new Date('2026-11-23T12:00:00.000Z');
export const address = 'https://site.example/news/feed.xml';

export const read = (text: string, from: string | null = address) => {
  const answer = readFeedText(text, from, now);
  return answer.ok ? answer.value : answer.error.reason;
};
export const only = (text: string) => {
  const feed = read(text);
  return typeof feed === 'string' ? feed : (feed.items[0] ?? 'no item');
};
export const rss = (items: string, head = '<title>T</title><link>https://site.example/</link>') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel>${head}${items}</channel></rss>`;
export const item = (inside: string) => rss(`<item>${inside}</item>`);
export const atom = (inside: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>T</title><link href="https://site.example/"/><entry>${inside}</entry></feed>`;
