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
