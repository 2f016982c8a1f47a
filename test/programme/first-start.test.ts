import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Clock, clockAt, openSample, temporaryFolder } from './open-sample.ts';

let folder: ReturnType<typeof temporaryFolder>;
let clock: Clock;
beforeEach(() => {
  folder = temporaryFolder();
  clock = clockAt('2026-11-23T09:00:00.000Z');
});
afterEach(() => folder.remove());

test('a first start makes the sample programme, with one member who has every role', async () => {
  const { get, programme } = await openSample(folder.path, clock);
  const me = await get('session.me', {});
  expect(me).toEqual({
    member: { id: expect.any(String), name: 'Robin Ashdown', roles: ['member', 'reviewer', 'manager'] },
    programme: { name: 'Test Voices', company: 'Northlight', timeZone: 'Europe/Berlin' },
  });
  const { posts, next } = await get('post.page', { after: null, limit: 50 });
  expect(posts.map(({ id }) => id)).toEqual(['warm-street', 'long-evening', 'job-afternoon']);
  expect(next).toBeNull();
  expect(posts[0]).toEqual({
    id: 'warm-street',
    title: 'Story 1: warm-street',
    summary: 'A short story.',
    topicId: 'heat-pumps',
    campaignId: 'warm-winter',
    picture: { id: 'street-landscape', width: 1200, height: 627, alt: 'A street.' },
    networks: ['linkedin', 'x', 'bluesky', 'mastodon', 'threads', 'facebook'],
    startsAt: '2026-11-22T08:56:00.000Z',
    expiresAt: null,
    points: 15,
    shares: 0,
    sharedByMe: [],
  });
  await programme.close();
});

test('a later start finds the same programme again, whatever day it is', async () => {
  const first = await openSample(folder.path, clock);
  const me = await first.get('session.me', {});
  await first.programme.close();
  clock.now = new Date('2026-11-25T09:00:00.000Z');
  const second = await openSample(folder.path, clock);
  expect(await second.get('session.me', {})).toEqual(me);
  expect((await second.get('post.get', { postId: 'warm-street' })).startsAt).toBe('2026-11-22T08:56:00.000Z');
  expect(second.programme.notices).toEqual([]);
  await second.programme.close();
});

test('the pack in force has dates counted from the first start', async () => {
  const { get, programme } = await openSample(folder.path, clock);
  const { version, pack } = await get('policy.pack', {});
  expect(version).toBe(7);
  expect(pack.effective).toBe('2026-10-01');
  expect(JSON.stringify(pack)).not.toContain('InDays');
  await programme.close();
});

test('the handbook is answered in the language asked for, in English where it lacks it', async () => {
  const { get, programme } = await openSample(folder.path, clock);
  expect(await get('handbook.sections', { language: 'de-AT' })).toEqual([
    { id: 'claims', language: 'de', title: 'Was wir sagen dürfen', text: 'Nur Freigegebenes.' },
    { id: 'conduct', language: 'en', title: 'How we treat people', text: 'Kindly.' },
  ]);
  await programme.close();
});

test('pictures come with their kind; one that is not there is none', async () => {
  const { programme } = await openSample(folder.path, clock);
  const picture = await programme.readPicture('street-square');
  expect(picture?.mime).toBe('image/webp');
  expect(Buffer.from(picture?.bytes ?? []).toString('latin1', 8, 12)).toBe('WEBP');
  expect(await programme.readPicture('nowhere')).toBeNull();
  await programme.close();
});

test('sharing a post, saying that it is out and giving its address earns points step by step', async () => {
  const { get, programme } = await openSample(folder.path, clock);
  const post = await get('post.get', { postId: 'warm-street' });
  const caption = post.captions[0];
  if (caption === undefined) throw new Error('no caption');
  const share = await get('share.open', {
    postId: post.id,
    network: 'linkedin',
    captionId: caption.id,
    text: caption.text,
    pictureId: null,
    altText: '',
    country: null,
    server: null,
    language: 'en',
  });
  expect(share.evidence).toBe('opened');
  expect((await get('points.balance', {})).balance).toBe(0);
  await get('share.answer', { shareId: share.id, isOut: true });
  expect((await get('points.balance', {})).balance).toBe(10);
  const linked = await get('share.link', {
    shareId: share.id,
    address: 'https://www.linkedin.com/posts/robin-ashdown_activity-7134567890123456789-abcd',
  });
  expect(linked.points).toBe(15);
  expect(await get('points.balance', {})).toEqual({
    balance: 15,
    held: 0,
    expiring: { points: 15, on: '2027-11-23' },
  });
  await programme.close();
});
