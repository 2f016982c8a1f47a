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

describe('opening a share', () => {
  test('records text, address and pack; the post’s own link is tagged in both', async () => {
    const { get } = opened;
    const share = await get('share.open', await unedited(get, 'warm-street', 'x'));
    expect(share).toMatchObject({
      postId: 'warm-street',
      postTitle: 'Story 1: warm-street',
      network: 'x',
      evidence: 'opened',
      isDropped: false,
      address: null,
      openedAt: '2026-11-23T09:00:00.000Z',
      declaredAt: null,
      linkedAt: null,
      packVersion: 7,
      points: 0,
    });
    expect(share.text).toContain(
      'https://news.northlight.example/warm-street?utm_source=x&utm_medium=employee-advocacy',
    );
    expect(share.shareAddress).toMatch(/^https:\/\/x\.com\/intent\/tweet\?/);
    expect(share.shareAddress).toContain(encodeURIComponent('utm_campaign=warm-winter'));
  });

  test('is refused with the findings where the pack stops the text', async () => {
    const { get, call } = opened;
    const draft = await unedited(get, 'warm-street', 'linkedin');
    const answer = await call('share.open', { ...draft, text: `${draft.text} Project Kestrel comes next.` });
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid', reason: 'share.stopped' } });
    expect(answer.ok ? [] : answer.error.findings).toContainEqual(
      expect.objectContaining({ rule: 'confidential-terms', severity: 'block' }),
    );
    expect(await get('share.list', {})).toEqual([]);
  });

  test('is refused where a locked claim was changed', async () => {
    const { get, call } = opened;
    const draft = await unedited(get, 'warm-street', 'linkedin');
    expect(await call('share.open', { ...draft, text: draft.text.replace('1931', '1913') })).toMatchObject({
      error: { reason: 'share.stopped' },
    });
  });

  test('judges what stands in a member’s own picture, by a reading of that very file', async () => {
    const { get, call } = opened;
    const draft = await unedited(get, 'warm-street', 'linkedin');
    const sha256 = 'a'.repeat(64);
    const own = { ...draft, pictureId: `own-${sha256}`, altText: 'Our board of tasks.' };
    const box = { left: 0.1, top: 0.1, width: 0.2, height: 0.1 };
    const says = (text: string, of = sha256) => ({
      sha256: of,
      lines: [text.split(' ').map((word) => ({ text: word, confidence: 0.9, box }))],
    });
    const found = async (reading: ReturnType<typeof says> | null) => {
      const answer = await call('share.open', { ...own, reading });
      return answer.ok
        ? []
        : (answer.error.findings ?? []).map(({ rule, severity }) => `${rule} ${severity}`);
    };
    const { reading: _, ...unsaid } = { ...own, reading: null };
    expect(await call('share.open', unsaid)).toMatchObject({ error: { reason: 'share.stopped' } });
    expect(await found(null)).toContain('image-text review');
    expect(await found(says('Weekly status', 'b'.repeat(64)))).toContain('image-text review');
    expect(await found(says('Project Kestrel moves'))).toContain('image-text block');
    expect(await found(says('Weekly status'))).toEqual([]);
    expect(await get('share.list', {})).toHaveLength(1);
  });

  test('never stops a picture of the post, read or not', async () => {
    const { get } = opened;
    const draft = await unedited(get, 'warm-street', 'linkedin');
    const { pictures } = await get('post.get', { postId: 'warm-street' });
    const share = await get('share.open', {
      ...draft,
      pictureId: pictures[0]?.id ?? null,
      altText: pictures[0]?.alt ?? '',
    });
    expect(share.evidence).toBe('opened');
  });

  test.each([
    ['a post that is not there', { postId: 'nowhere' }, 'post.missing'],
    ['a post that has expired', { postId: 'past-fair', captionId: 'past-fair-plain' }, 'post.not-shareable'],
    [
      'a post that has not begun',
      { postId: 'next-week', captionId: 'next-week-plain' },
      'post.not-shareable',
    ],
    ['a caption of another post', { captionId: 'long-evening-plain' }, 'caption.missing'],
    ['a network that the caption is not for', { network: 'instagram' as const }, 'caption.missing'],
    ['a picture of another post', { pictureId: 'battery-square' }, 'picture.missing'],
  ])('is refused for %s', async (_what, changed, reason) => {
    const { get, call } = opened;
    const draft = await unedited(get, 'warm-street', 'linkedin');
    expect(await call('share.open', { ...draft, ...changed })).toMatchObject({
      ok: false,
      error: { reason },
    });
  });

  test('again for the same post and network is the same share, with the new text', async () => {
    const { get } = opened;
    const draft = await unedited(get, 'warm-street', 'linkedin');
    const first = await get('share.open', draft);
    await get('share.answer', { shareId: first.id, isOut: false });
    later(5);
    const again = await get('share.open', { ...draft, text: `${draft.text} It is lovely there.` });
    expect(again).toMatchObject({ id: first.id, isDropped: false, openedAt: '2026-11-23T09:05:00.000Z' });
    expect(again.text).toContain('lovely');
    expect(await get('share.list', {})).toHaveLength(1);
  });

  test('again once it is out changes what goes out, not the evidence, and earns nothing more', async () => {
    const { get } = opened;
    const first = await shareOut(get, 'warm-street', 'linkedin');
    later(300);
    const again = await shareOut(get, 'warm-street', 'linkedin');
    expect(again).toMatchObject({ id: first.id, evidence: 'declared', openedAt: first.openedAt, points: 10 });
    expect((await get('points.balance', {})).balance).toBe(10);
  });

  test('keeps the link plain where its tags would make a fitting text too long', async () => {
    const { get } = opened;
    const draft = await unedited(get, 'warm-street', 'bluesky');
    const link = 'https://news.northlight.example/warm-street';
    const filler = 'I work at Northlight. Houses from 1931 are warm. '.padEnd(
      290 - link.length,
      'We like them a lot. ',
    );
    const share = await get('share.open', { ...draft, text: `${filler}${link}` });
    expect(share.text).toBe(`${filler}${link}`);
  });
});

describe('evidence', () => {
  test('declaring counts once, whatever is asked afterwards', async () => {
    const { get } = opened;
    const share = await shareOut(get, 'warm-street', 'linkedin');
    expect(share).toMatchObject({ evidence: 'declared', declaredAt: '2026-11-23T09:00:00.000Z', points: 10 });
    later(5);
    expect(await get('share.answer', { shareId: share.id, isOut: true })).toEqual(share);
    expect(await get('share.answer', { shareId: share.id, isOut: false })).toEqual(share);
  });

  test('an address given at once counts as declared too', async () => {
    const { get } = opened;
    const { id } = await get('share.open', await unedited(get, 'warm-street', 'linkedin'));
    expect(await get('share.link', { shareId: id, address: ownAddress })).toMatchObject({
      evidence: 'linked',
      declaredAt: '2026-11-23T09:00:00.000Z',
      points: 15,
    });
    expect((await get('post.get', { postId: 'warm-street' })).shares).toBe(1);
  });

  test.each([
    [
      'an address on another network',
      'https://x.com/robin/status/1234567890123456789',
      'share.wrong-network',
    ],
    ['an address that is no post', 'https://www.linkedin.com/in/robin-ashdown/', 'share.not-a-post'],
    [
      'another person’s post',
      'https://www.linkedin.com/posts/mara-lind_activity-7134567890123456790-abcd',
      'share.wrong-person',
    ],
  ])('%s is refused', async (_what, address, reason) => {
    const { get, call } = opened;
    await get('account.save', { network: 'linkedin', handle: '@robin-ashdown' });
    const { id } = await get('share.open', await unedited(get, 'warm-street', 'linkedin'));
    expect(await call('share.link', { shareId: id, address })).toMatchObject({
      ok: false,
      error: { reason },
    });
    expect((await get('share.list', {}))[0]?.evidence).toBe('opened');
  });

  test('the first address shows whose account it is, and later ones must be of the same', async () => {
    const { get, call } = opened;
    const one = await get('share.open', await unedited(get, 'warm-street', 'linkedin'));
    await get('share.link', { shareId: one.id, address: ownAddress });
    expect(await get('account.list', {})).toEqual([{ network: 'linkedin', handle: 'robin-ashdown' }]);
    const two = await get('share.open', await unedited(get, 'long-evening', 'linkedin'));
    const address = 'https://www.linkedin.com/posts/mara-lind_activity-7134567890123456790-abcd';
    expect(await call('share.link', { shareId: two.id, address })).toMatchObject({
      error: { reason: 'share.wrong-person', values: { own: 'robin-ashdown' } },
    });
  });

  test('an address is taken once, however it is written', async () => {
    const { get, call } = opened;
    const one = await get('share.open', await unedited(get, 'warm-street', 'linkedin'));
    await get('share.link', { shareId: one.id, address: ownAddress });
    const two = await get('share.open', await unedited(get, 'long-evening', 'linkedin'));
    const address = `${ownAddress}?utm_source=share&rcm=ABC`;
    expect(await call('share.link', { shareId: two.id, address })).toMatchObject({
      error: { code: 'conflict', reason: 'share.address-taken' },
    });
  });

  test('of a share that is not there is refused', async () => {
    expect(await opened.call('share.answer', { shareId: 'nowhere', isOut: true })).toMatchObject({
      error: { reason: 'share.missing' },
    });
  });
});

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
