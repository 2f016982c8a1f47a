import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Clock,
  clockAt,
  type OpenedSample,
  openSample,
  shareOut,
  temporaryFolder,
  unedited,
} from './open-sample.ts';

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

const later = (minutes: number) => {
  clock.now = new Date(clock.now.getTime() + minutes * 60_000);
};
const ownAddress = 'https://www.linkedin.com/posts/robin-ashdown_activity-7134567890123456789-abcd';

describe('what is offered is what is earned', () => {
  const full = [
    { evidence: 'declared', points: 10 },
    { evidence: 'linked', points: 5 },
  ];
  const none = full.map(({ evidence }) => ({ evidence, points: 0 }));

  test('a first share earns both steps', async () => {
    expect(await opened.get('share.offer', { postId: 'warm-street', network: 'x' })).toEqual({
      steps: full,
      extras: [],
      notes: [],
    });
  });

  test('one that is out only earns by its address, and says so', async () => {
    const { get } = opened;
    await shareOut(get, 'warm-street', 'x');
    expect(await get('share.offer', { postId: 'warm-street', network: 'x' })).toEqual({
      steps: [{ evidence: 'declared', points: 0 }, full[1]],
      extras: [],
      notes: [{ reason: 'already-shared', until: null }],
    });
  });

  test('within the cooling-off another share on the same network earns nothing, even when it is declared later', async () => {
    const { get } = opened;
    await shareOut(get, 'warm-street', 'x');
    later(59);
    const offer = {
      steps: none,
      extras: [],
      notes: [{ reason: 'cooling-off', until: '2026-11-23T10:00:00.000Z' }],
    };
    expect(await get('share.offer', { postId: 'long-evening', network: 'x' })).toEqual(offer);
    expect((await get('share.offer', { postId: 'long-evening', network: 'bluesky' })).steps).toEqual(full);
    const { id } = await get('share.open', await unedited(get, 'long-evening', 'x'));
    later(120);
    expect((await get('share.answer', { shareId: id, isOut: true })).points).toBe(0);
  });

  test('when the cooling-off is over it earns again', async () => {
    const { get } = opened;
    await shareOut(get, 'warm-street', 'x');
    later(60);
    expect((await shareOut(get, 'long-evening', 'x')).points).toBe(10);
  });

  test('a clock that went back a day is no cooling-off', async () => {
    const { get } = opened;
    await shareOut(get, 'warm-street', 'x');
    later(-24 * 60);
    expect((await shareOut(get, 'job-afternoon', 'x')).points).toBe(10);
  });

  test('the day’s cap cuts the last award, and ends with the programme’s day', async () => {
    const { get } = opened;
    for (const network of ['x', 'bluesky', 'mastodon'] as const) await shareOut(get, 'warm-street', network);
    const { id } = await get('share.open', await unedited(get, 'warm-street', 'linkedin'));
    expect((await get('share.link', { shareId: id, address: ownAddress })).points).toBe(10);
    expect((await get('points.balance', {})).balance).toBe(40);
    expect(await get('share.offer', { postId: 'job-afternoon', network: 'threads' })).toEqual({
      steps: none,
      extras: [],
      notes: [{ reason: 'cap-day', until: '2026-11-23T23:00:00.000Z' }],
    });
    expect((await get('post.page', { after: null, limit: 10 })).posts[2]?.points).toBe(0);
    clock.now = new Date('2026-11-23T23:00:00.000Z');
    expect((await get('share.offer', { postId: 'job-afternoon', network: 'threads' })).steps).toEqual(full);
  });

  test('a card says the most that one share of its post can earn', async () => {
    const { get } = opened;
    await shareOut(get, 'warm-street', 'x');
    const { posts } = await get('post.page', { after: null, limit: 10 });
    expect(posts.map(({ points, shares, sharedByMe }) => ({ points, shares, sharedByMe }))).toEqual([
      { points: 15, shares: 1, sharedByMe: ['x'] },
      { points: 15, shares: 0, sharedByMe: [] },
      { points: 15, shares: 0, sharedByMe: [] },
    ]);
  });
});
