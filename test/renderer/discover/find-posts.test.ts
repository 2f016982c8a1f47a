import { describe, expect, test } from 'vitest';
import { findPosts, type PostFilter, searchable } from '#renderer/discover/find-posts.ts';
import type { PostCard } from '#shared/contract/post.ts';

const all: PostFilter = { words: '', topicId: null, campaignId: null, network: null, order: 'newest' };

function card(id: string, title: string, more: Partial<PostCard> = {}): PostCard {
  return {
    id,
    title,
    summary: '',
    topicId: null,
    campaignId: null,
    picture: null,
    networks: ['linkedin'],
    startsAt: '2026-11-20T09:00:00.000Z',
    expiresAt: null,
    points: 20,
    shares: 0,
    sharedByMe: [],
    ...more,
  };
}

const posts = [
  card('choir', 'The street choir is warm', {
    topicId: 'community',
    summary: 'Forty voices and one heat pump.',
  }),
  card('school', 'Wärme für die Schule', { topicId: 'heat-pumps', networks: ['x', 'bluesky'] }),
  card('cell', 'A battery in the garage', {
    topicId: 'batteries',
    campaignId: 'winter',
    summary: 'Warm light at night.',
    expiresAt: '2026-12-24T00:00:00.000Z',
  }),
  card('job', 'We look for a fitter', { topicId: 'jobs', expiresAt: '2026-12-01T00:00:00.000Z' }),
].map((post) => searchable(post, post.topicId ?? ''));

const found = (filter: Partial<PostFilter>) => findPosts(posts, { ...all, ...filter }).map(({ id }) => id);

describe('finding posts', () => {
  test.each<[string, Partial<PostFilter>, string[]]>([
    ['nothing asked gives all, as they came', {}, ['choir', 'school', 'cell', 'job']],
    ['words in the title come before words elsewhere', { words: 'warm' }, ['choir', 'school', 'cell']],
    ['accents and case do not matter', { words: 'WARME' }, ['school']],
    ['every word has to be there', { words: 'warm light' }, ['cell']],
    ['a word has to begin a word', { words: 'eat' }, []],
    ['part of a word from its start is enough', { words: 'gar' }, ['cell']],
    ['the topic is searched too', { words: 'jobs' }, ['job']],
    ['white space around is nothing', { words: '  choir  ' }, ['choir']],
    ['by topic', { topicId: 'batteries' }, ['cell']],
    ['by campaign', { campaignId: 'winter' }, ['cell']],
    ['by network', { network: 'bluesky' }, ['school']],
    ['filters add up', { network: 'linkedin', words: 'warm' }, ['choir', 'cell']],
    [
      'what ends first stands first, what never ends last',
      { order: 'ending' },
      ['job', 'cell', 'choir', 'school'],
    ],
    ['hostile words are only words', { words: '.*(a+)+$' }, []],
  ])('%s', (_, filter, expected) => {
    expect(found(filter)).toEqual(expected);
  });
});
