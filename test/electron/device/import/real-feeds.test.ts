import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFeed } from '#electron/device/import/read-feed.ts';
import { feed as feedSchema } from '#shared/contract/device.ts';
import { now } from './feed-text.ts';

const fixtures = join(import.meta.dirname, 'fixtures/feeds');

describe('Real feeds', () => {
  test.each([
    ['content-encoded.rss', 'rss', 'Food in Invironment on Medium', 7],
    ['feedburner.atom', 'atom', 'Google Ads Developer Blog', 25],
    ['guardian.rss', 'rss', 'The Guardian', 55],
    ['gulp-atom.atom', 'atom', 'Release notes from gulp', 10],
    ['heise.atom', 'atom', 'heise developer neueste Meldungen', 15],
    ['instant-article.rss', 'rss', 'Instant Article Test', 1],
    ['itunes-href.rss', 'rss', 'Transfermarkt', 10],
  ])('%s is read as %s', (name, format, title, count) => {
    const answer = readFeed(
      { bytes: readFileSync(join(fixtures, name)), contentType: null, address: null },
      now,
    );
    const feed = feedSchema.parse(answer.ok ? answer.value : answer.error);
    expect([feed.format, feed.title, feed.items.length, feed.skipped]).toEqual([format, title, count, []]);
    expect(
      feed.items.filter(
        ({ title, link, publishedAt }) => title === '' || link === null || publishedAt === null,
      ),
    ).toEqual([]);
    expect(
      feed.items.filter(({ title, summary }) =>
        /<\/?(?:p|br|div|span|img|script|a|b|i|ul|li)[\s/>]|&(?:nbsp|amp|quot);|&#/i.test(title + summary),
      ),
    ).toEqual([]);
  });

  test.each([
    ['incomplete-fields.atom', 'feed.empty'],
    ['missing-fields.atom', 'feed.empty'],
    ['unrecognized.rss', 'feed.not-a-feed'],
  ])('%s is refused as %s', (name, reason) => {
    const answer = readFeed(
      { bytes: readFileSync(join(fixtures, name)), contentType: null, address: null },
      now,
    );
    expect(answer.ok || answer.error.reason).toBe(reason);
  });

  test('are all in one of the two lists above', () => {
    expect(readdirSync(fixtures)).toHaveLength(10);
  });

  test('give the same items under the same keys when they are read again', () => {
    const bytes = readFileSync(join(fixtures, 'guardian.rss'));
    const keys = () => {
      const answer = readFeed({ bytes, contentType: null, address: null }, now);
      return answer.ok ? answer.value.items.map(({ sourceKey }) => sourceKey) : [];
    };
    expect(new Set(keys()).size).toBe(55);
    expect(keys()).toEqual(keys());
  });
});
