import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RecordError } from '#programme/record/record-error.ts';
import { verifyExport } from '#shared/points/verify-export.ts';
import { clockAt, openSample, shareOut, unedited } from './open-sample.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';

const clock = clockAt('2026-11-23T09:00:00.000Z');
const probe = mountSmallDisk(1);
probe?.remove();

// Mounting a disk takes root: elsewhere these are skipped, in CI they run.
describe.skipIf(probe === null)('a full disk', () => {
  let disk: SmallDisk;
  beforeEach(() => {
    const mounted = mountSmallDisk(4);
    if (mounted === null) throw new Error('mounted once, and not again');
    disk = mounted;
  });
  afterEach(() => disk.remove());

  test('refuses a command with the reason, changes nothing, and lets everything be read', async () => {
    const { get, call, programme } = await openSample(disk.path, clock);
    const share = await shareOut(get, 'warm-street', 'x');
    const before = await get('points.export', {});
    disk.fill();
    // Small writes may still fit into pages that the log has already; a large one never does.
    const big = { ...(await unedited(get, 'warm-street', 'linkedin')), altText: 'x'.repeat(2000) };
    const refusals = [];
    for (let at = 0; at < 400 && refusals.length < 3; at += 1) {
      const answer = await call('share.open', big);
      if (!answer.ok) refusals.push(answer.error);
    }
    expect(refusals.map(({ code, reason }) => ({ code, reason }))).toEqual(
      Array(3).fill({ code: 'unavailable', reason: 'record.full-disk' }),
    );
    expect(await get('points.export', {})).toEqual(before);
    expect((await get('post.page', { after: null, limit: 10 })).posts).toHaveLength(3);
    expect((await programme.readPicture('street-square'))?.mime).toBe('image/webp');
    disk.empty();
    const key = 'asked-again';
    disk.fill();
    const first = await call('redemption.request', { rewardId: 'coffee', price: 10 }, key);
    disk.empty();
    const second = await call('redemption.request', { rewardId: 'coffee', price: 10 }, key);
    expect(second.ok).toBe(true);
    if (first.ok) expect(second).toEqual(first);
    expect(await get('redemption.list', {})).toHaveLength(1);
    expect((await get('share.list', {})).some(({ id }) => id === share.id)).toBe(true);
    await programme.close();
  });

  test('blocks neither closing nor opening again to read', async () => {
    const first = await openSample(disk.path, clock);
    await shareOut(first.get, 'warm-street', 'x');
    disk.fill();
    await first.programme.close();
    const second = await openSample(disk.path, clock);
    expect((await second.get('points.balance', {})).balance).toBe(10);
    await second.programme.close();
    disk.empty();
    const third = await openSample(disk.path, clock);
    expect(verifyExport((await third.get('points.export', {})).text)).toMatchObject({
      ok: true,
      balance: 10,
    });
    await third.programme.close();
  });

  test('at a first start is said, and nothing is left half made', async () => {
    disk.fill();
    const opening = openSample(disk.path, clock);
    await expect(opening).rejects.toMatchObject({ name: 'RecordError', reason: 'record.full-disk' });
    disk.empty();
    const { get, programme } = await openSample(disk.path, clock);
    expect((await get('post.page', { after: null, limit: 10 })).posts).toHaveLength(3);
    await programme.close();
  });
});

describe.skipIf(probe === null)('a read-only folder', () => {
  let disk: SmallDisk;
  beforeEach(() => {
    const mounted = mountSmallDisk(8);
    if (mounted === null) throw new Error('mounted once, and not again');
    disk = mounted;
  });
  afterEach(() => disk.remove());

  test('is opened for reading, with a notice, and commands are refused', async () => {
    const first = await openSample(disk.path, clock);
    await shareOut(first.get, 'warm-street', 'x');
    await first.programme.close();
    const files = readdirSync(disk.path);
    disk.setReadOnly(true);
    const { get, call, programme, logged } = await openSample(disk.path, clock);
    expect(programme.notices).toEqual([
      { id: 'record-read-only', reason: 'record-read-only', values: { folder: disk.path } },
    ]);
    expect((await get('points.balance', {})).balance).toBe(10);
    expect((await get('post.page', { after: null, limit: 10 })).posts).toHaveLength(3);
    expect(await call('redemption.request', { rewardId: 'coffee', price: 10 })).toMatchObject({
      ok: false,
      error: { code: 'unavailable', reason: 'record.read-only' },
    });
    expect(logged).toEqual([]);
    await programme.close();
    expect(readdirSync(disk.path)).toEqual(files);
  });

  test('without a record cannot be opened, and says so', async () => {
    disk.setReadOnly(true);
    await expect(openSample(disk.path, clock)).rejects.toThrow(RecordError);
    await expect(openSample(`${disk.path}/inner`, clock)).rejects.toMatchObject({
      reason: 'record.read-only',
    });
  });
});
