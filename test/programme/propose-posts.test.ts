import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Proposal } from '#shared/contract/post.ts';
import type { Input } from '#shared/contract.ts';
import { type Clock, clockAt, type OpenedSample, openSample, temporaryFolder } from './open-sample.ts';

let folder: ReturnType<typeof temporaryFolder>;
let clock: Clock;
let opened: OpenedSample;
beforeEach(async () => {
  folder = temporaryFolder();
  clock = clockAt('2026-11-23T09:00:00.000Z');
  opened = await openSample(folder.path, clock);
});
afterEach(async () => {
  await opened.programme.close();
  folder.remove();
});

const item = (changed: Partial<Proposal> = {}): Proposal => ({
  sourceKey: 'guid-1',
  title: 'A new story',
  summary: 'What happened.',
  link: 'https://news.northlight.example/new-story',
  pictureAddress: 'https://news.northlight.example/new-story.jpg',
  publishedAt: '2026-11-20T08:00:00.000Z',
  topic: 'Heat Pumps',
  ...changed,
});

const queue = (status: Input<'post.queue'>['status']) =>
  opened.get('post.queue', { status, after: null, limit: 100 });

describe('proposing', () => {
  test('adds what is new once, however often it is imported', async () => {
    const { get } = opened;
    const items = [item(), item({ sourceKey: 'guid-2', title: 'Another', link: null }), item()];
    expect(await get('post.propose', { source: 'Newsroom', items })).toEqual({ added: 2, known: 1 });
    expect(await get('post.propose', { source: 'Newsroom', items })).toEqual({ added: 0, known: 3 });
    const { posts, total } = await queue('proposed');
    expect(total).toBe(2);
    expect(posts[0]).toMatchObject({
      title: 'A new story',
      status: 'proposed',
      source: 'Newsroom',
      topicId: 'heat-pumps',
      pictureAddress: 'https://news.northlight.example/new-story.jpg',
      startsAt: '2026-11-23T09:00:00.000Z',
      captions: [],
    });
  });

  test('knows a page from another source, however its link is written; within one source many may lead to one page', async () => {
    const { get } = opened;
    await get('post.propose', { source: 'Newsroom', items: [item()] });
    const written = 'https://www.news.northlight.example/new-story/?utm_source=rss#top';
    const items = [item({ sourceKey: 'other', link: written })];
    expect(await get('post.propose', { source: 'Planet', items })).toEqual({ added: 0, known: 1 });
    expect(await get('post.propose', { source: 'Newsroom', items })).toEqual({ added: 1, known: 0 });
  });

  test('does not bring back what was declined', async () => {
    const { get } = opened;
    await get('post.propose', { source: 'Newsroom', items: [item()] });
    const [post] = (await queue('proposed')).posts;
    await get('post.decline', { postId: post?.id ?? '' });
    expect(await get('post.propose', { source: 'Newsroom', items: [item()] })).toEqual({
      added: 0,
      known: 1,
    });
    expect((await queue('declined')).total).toBe(1);
  });

  test('makes a topic for a name that there is none of', async () => {
    const { get } = opened;
    const items = ['Wärme', 'wärme ', 'WÄRME'].map((topic, at) =>
      item({ topic, sourceKey: `${at}`, link: null }),
    );
    await get('post.propose', { source: 'Newsroom', items });
    const { topics } = await get('post.topics', {});
    expect(topics.map(({ name }) => name).sort()).toEqual(['Heat pumps', 'Jobs', 'Wärme']);
  });

  test('begins a title from the text where an item has none', async () => {
    const { get } = opened;
    const summary =
      'A house on the hill has a new heat source, and its people are glad that it is so quiet at night.';
    await get('post.propose', { source: 'Newsroom', items: [item({ title: ' ', summary })] });
    expect((await queue('proposed')).posts[0]?.title).toBe(
      'A house on the hill has a new heat source, and its people are glad that it is …',
    );
  });

  test('takes thousands of items', async () => {
    const items = Array.from({ length: 5000 }, (_, at) => item({ sourceKey: `${at}`, link: null }));
    expect(await opened.get('post.propose', { source: 'Newsroom', items })).toEqual({
      added: 5000,
      known: 0,
    });
    const first = await queue('proposed');
    expect(first).toMatchObject({ total: 5000 });
    expect(first.posts).toHaveLength(100);
    const second = await opened.get('post.queue', { status: 'proposed', after: first.next, limit: 100 });
    expect(new Set([...first.posts, ...second.posts].map(({ id }) => id)).size).toBe(200);
  });
});
