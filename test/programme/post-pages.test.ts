import { afterEach, beforeEach, expect, test } from 'vitest';
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

test('pages follow each other without a gap or a double, newest first', async () => {
  const { get } = opened;
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: { posts: { id: string }[]; next: string | null } = await get('post.page', {
      after,
      limit: 1,
    });
    seen.push(...page.posts.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  expect(seen).toEqual(['warm-street', 'long-evening', 'job-afternoon']);
});

test('a post appears when it starts and is gone when it expires', async () => {
  const ids = async () =>
    (await opened.get('post.page', { after: null, limit: 10 })).posts.map(({ id }) => id);
  expect(await ids()).not.toContain('next-week');
  clock.now = new Date('2026-12-01T09:00:00.000Z');
  expect((await ids())[0]).toBe('next-week');
  clock.now = new Date('2026-12-23T09:00:00.000Z');
  expect(await ids()).not.toContain('long-evening');
});
