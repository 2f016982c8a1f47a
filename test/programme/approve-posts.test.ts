import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Post, PostEdit, Proposal } from '#shared/contract/post.ts';
import type { Input } from '#shared/contract.ts';
import {
  type Clock,
  clockAt,
  type OpenedSample,
  openSample,
  sample,
  temporaryFolder,
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

const editOf = (post: Post, changed: Partial<PostEdit> = {}): PostEdit => ({
  id: post.id,
  title: post.title,
  summary: post.summary,
  topicId: post.topicId,
  campaignId: post.campaignId,
  link: post.link,
  pictureIds: post.pictures.map(({ id }) => id),
  captions: post.captions,
  startsAt: post.startsAt,
  expiresAt: post.expiresAt,
  ...changed,
});

const queue = (status: Input<'post.queue'>['status']) =>
  opened.get('post.queue', { status, after: null, limit: 100 });

const goodCaption = {
  id: null,
  networks: ['linkedin' as const],
  voice: 'plain' as const,
  language: 'en',
  text: 'I work at Northlight. We tell a new story of warm houses. https://news.northlight.example/new-story',
  locked: ['warm houses'],
};

describe('saving and approving', () => {
  async function proposed(): Promise<Post> {
    await opened.get('post.propose', { source: 'Newsroom', items: [item()] });
    const [post] = (await queue('proposed')).posts;
    if (post === undefined) throw new Error('nothing proposed');
    return post;
  }

  test('a proposed post with a caption is approved, and then members see it first', async () => {
    const { get, call, programme } = opened;
    const post = await proposed();
    const asMember = { ...programme.soloCaller(null), roles: ['member'] as const };
    expect(await programme.call('post.get', { postId: post.id }, asMember)).toMatchObject({
      error: { reason: 'post.missing' },
    });
    expect(await call('post.approve', { postId: post.id })).toMatchObject({
      error: { reason: 'post.no-captions' },
    });
    await get('post.save', editOf(post, { captions: [goodCaption] }));
    clock.now = new Date('2026-11-23T10:00:00.000Z');
    expect(await get('post.approve', { postId: post.id })).toMatchObject({
      status: 'approved',
      networks: ['linkedin'],
      startsAt: '2026-11-23T10:00:00.000Z',
    });
    expect((await get('post.page', { after: null, limit: 10 })).posts[0]?.id).toBe(post.id);
    // Where the feed has its picture is for whoever decides about the post.
    expect(await programme.call('post.get', { postId: post.id }, asMember)).toMatchObject({
      value: { id: post.id, pictureAddress: null },
    });
    expect(await call('post.approve', { postId: post.id })).toMatchObject({
      error: { reason: 'post.not-proposed' },
    });
  });

  test('captions that the pack would stop are named with their findings, and the post stays proposed', async () => {
    const { get, call } = opened;
    const post = await proposed();
    const bad = {
      ...goodCaption,
      text: 'I work at Northlight. Soon we show Project Kestrel to everybody.',
      locked: [],
    };
    const saved = await get('post.save', editOf(post, { captions: [goodCaption, bad] }));
    const answer = await call('post.approve', { postId: post.id });
    expect(answer).toMatchObject({ ok: false, error: { reason: 'post.captions-stopped' } });
    expect(answer.ok ? [] : answer.error.captions).toEqual([
      {
        captionId: saved.captions[1]?.id,
        findings: [expect.objectContaining({ rule: 'confidential-terms', severity: 'block' })],
      },
    ]);
    expect((await queue('proposed')).total).toBe(1);
  });

  test('a picture that shows what the pack would stop is refused by what the device read in this very file', async () => {
    const { get, call } = opened;
    const post = await proposed();
    const bytes = readFileSync(join(sample.pictures, 'battery-square.webp'));
    const picture = await get('picture.add', {
      mime: 'image/webp',
      base64: bytes.toString('base64'),
      width: 1080,
      height: 1080,
      alt: 'A battery',
    });
    await get('post.save', editOf(post, { captions: [goodCaption], pictureIds: [picture.id] }));
    const box = { left: 0.1, top: 0.1, width: 0.2, height: 0.1 };
    const word = (text: string) => ({ text, confidence: 0.9, box });
    const reading = (sha256: string, ...words: string[]) => ({ sha256, lines: [words.map(word)] });
    const hash = createHash('sha256').update(bytes).digest('hex');
    const approve = (...readings: Input<'post.approve'>['readings'] & {}) =>
      call('post.approve', { postId: post.id, readings });
    expect(await approve(reading(hash, 'Project', 'Kestrel'))).toMatchObject({
      error: { reason: 'post.pictures-stopped', findings: [{ rule: 'image-text', severity: 'block' }] },
    });
    expect((await queue('proposed')).total).toBe(1);
    // What stands in some other file says nothing of this one.
    const other = reading('0'.repeat(64), 'Project', 'Kestrel');
    expect(await approve(other, reading(hash, 'A', 'kettle'))).toMatchObject({ ok: true });
  });

  test('a post that ends before it begins is not kept, and one that has ended is not approved', async () => {
    const { get, call } = opened;
    await get('post.propose', { source: 'Newsroom', items: [item()] });
    const [post] = (await queue('proposed')).posts;
    if (!post) throw new Error('There is no proposed post.');
    const past = { startsAt: '2026-11-20T00:00:00.000Z', expiresAt: '2026-11-21T23:59:59.000Z' };
    const refused = { ok: false, error: { reason: 'input.invalid', values: { place: 'expiresAt' } } };
    expect(
      await call('post.save', editOf(post, { startsAt: past.expiresAt, expiresAt: past.startsAt })),
    ).toMatchObject(refused);
    await get('post.save', editOf(post, { ...past, captions: [goodCaption] }));
    expect(await call('post.approve', { postId: post.id })).toMatchObject(refused);
  });

  test('a new post is made proposed, and a picture of its own is kept with it', async () => {
    const { get, programme } = opened;
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const picture = await get('picture.add', {
      mime: 'image/png',
      base64: png,
      width: 1,
      height: 1,
      alt: 'A dot.',
    });
    expect((await programme.readPicture(picture.id))?.bytes).toEqual(
      new Uint8Array(Buffer.from(png, 'base64')),
    );
    const post = await get('post.save', {
      id: null,
      title: 'By hand',
      summary: '',
      topicId: 'jobs',
      campaignId: null,
      link: null,
      pictureIds: [picture.id, 'street-square'],
      captions: [goodCaption],
      startsAt: '2026-11-23T09:00:00.000Z',
      expiresAt: null,
    });
    expect(post).toMatchObject({ status: 'proposed', picture, source: null });
    expect(post.pictures.map(({ id }) => id)).toEqual([picture.id, 'street-square']);
  });

  test.each([
    [
      'a locked claim that is not in its text',
      { captions: [{ ...goodCaption, locked: ['cold houses'] }] },
      'post.locked-not-in-text',
    ],
    [
      'a caption of another post',
      { captions: [{ ...goodCaption, id: 'warm-street-plain' }] },
      'caption.missing',
    ],
    ['a picture that is not there', { pictureIds: ['nowhere'] }, 'picture.missing'],
    ['a topic that is not there', { topicId: 'nowhere' }, 'input.invalid'],
    ['a campaign that is not there', { campaignId: 'nowhere' }, 'input.invalid'],
    ['a post that is not there', { id: 'nowhere' }, 'post.missing'],
  ])('%s is refused', async (_what, changed, reason) => {
    const post = await proposed();
    expect(await opened.call('post.save', editOf(post, changed))).toMatchObject({
      ok: false,
      error: { reason },
    });
  });

  test('a file that is no picture of its kind is refused', async () => {
    const base64 = Buffer.from('<svg onload="alert(1)"/>').toString('base64');
    const picture = { mime: 'image/png' as const, base64, width: 1, height: 1, alt: '' };
    expect(await opened.call('picture.add', picture)).toMatchObject({
      error: { reason: 'picture.unreadable' },
    });
  });

  test('an approved post stays approved while what can go out stays, and is proposed again when it changes', async () => {
    const { get } = opened;
    const post = await get('post.get', { postId: 'warm-street' });
    const resumed = await get(
      'post.save',
      editOf(post, { summary: 'Better', expiresAt: '2026-12-24T00:00:00.000Z' }),
    );
    expect(resumed).toMatchObject({ status: 'approved', summary: 'Better', captions: post.captions });
    const other = await get('post.get', { postId: 'long-evening' });
    expect(await get('post.save', editOf(other, { title: 'Better' }))).toMatchObject({ status: 'proposed' });
    const [first, ...rest] = post.captions;
    if (first === undefined) throw new Error('no caption');
    const captions = [{ ...first, text: `${first.text} More.` }, ...rest];
    expect(await get('post.save', editOf(post, { captions }))).toMatchObject({ status: 'proposed' });
    expect((await get('post.page', { after: null, limit: 10 })).posts.map(({ id }) => id)).not.toContain(
      post.id,
    );
  });

  test('a withdrawn post is gone for members, keeps its shares, and can be proposed again', async () => {
    const { get, call } = opened;
    const post = await get('post.withdraw', { postId: 'warm-street' });
    expect(post.status).toBe('withdrawn');
    expect((await get('post.page', { after: null, limit: 10 })).posts).toHaveLength(2);
    expect(await call('post.withdraw', { postId: 'warm-street' })).toMatchObject({
      error: { reason: 'post.not-shareable' },
    });
    expect(await call('post.approve', { postId: 'warm-street' })).toMatchObject({
      error: { reason: 'post.not-proposed' },
    });
    expect((await get('post.save', editOf(post))).status).toBe('proposed');
    expect((await get('post.approve', { postId: 'warm-street' })).status).toBe('approved');
  });
});
