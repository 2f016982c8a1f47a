import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyExport } from '#shared/points/verify-export.ts';
import {
  type Clock,
  clockAt,
  type OpenedSample,
  openSample,
  shareOut,
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

const coffee = { rewardId: 'coffee', price: 10 };
const mug = { rewardId: 'mug', price: 15 };

async function earn(count: number) {
  const networks = ['x', 'bluesky', 'mastodon', 'threads'] as const;
  for (const network of networks.slice(0, count)) await shareOut(opened.get, 'warm-street', network);
}

describe('lots', () => {
  test('the lot that expires first is spent first, and gets its points back', async () => {
    const { get } = opened;
    await earn(1);
    clock.now = new Date('2026-12-23T09:00:00.000Z');
    await shareOut(get, 'job-afternoon', 'x');
    const { id } = await get('redemption.request', mug);
    expect((await get('points.balance', {})).expiring).toEqual({ points: 5, on: '2027-12-23' });
    await get('redemption.cancel', { redemptionId: id });
    expect((await get('points.balance', {})).expiring).toEqual({ points: 10, on: '2027-11-23' });
  });

  test('points expire when their day begins in the programme’s time zone, with an entry that says so', async () => {
    const { get } = opened;
    await earn(2);
    clock.now = new Date('2027-11-22T22:59:59.000Z');
    expect((await get('points.balance', {})).balance).toBe(20);
    clock.now = new Date('2027-11-22T23:00:00.000Z');
    expect(await get('points.balance', {})).toEqual({ balance: 0, held: 0, expiring: null });
    const { lines } = await get('points.statement', { before: null, limit: 10 });
    expect(lines.map(({ change, balance, credit, rule }) => ({ change, balance, credit, rule }))).toEqual([
      { change: -10, balance: 0, credit: 'expired', rule: 'expiry' },
      { change: -10, balance: 10, credit: 'expired', rule: 'expiry' },
      { change: 10, balance: 20, credit: lines[2]?.credit, rule: 'share-declared' },
      { change: 10, balance: 10, credit: lines[3]?.credit, rule: 'share-declared' },
    ]);
  });

  test('points released after their lot expired come back, and expire at once; again for the next release', async () => {
    const { get } = opened;
    await earn(2);
    const one = await get('redemption.request', coffee);
    const two = await get('redemption.request', coffee);
    clock.now = new Date('2028-01-01T09:00:00.000Z');
    await get('redemption.release', { redemptionId: one.id, note: 'Out of coffee.' });
    await get('redemption.release', { redemptionId: two.id, note: 'Out of coffee.' });
    expect(await get('points.balance', {})).toEqual({ balance: 0, held: 0, expiring: null });
    const { text } = await get('points.export', {});
    expect(verifyExport(text)).toEqual({ ok: true, entries: 8, balance: 0, held: 0 });
  });
});
