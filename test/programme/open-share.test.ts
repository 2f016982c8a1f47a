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
