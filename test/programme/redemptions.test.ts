import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordFiles } from '#programme/record/record-files.ts';
import { openSqlite } from '#programme/record/sqlite-database.ts';
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
const stockOf = async (id: string) =>
  (await opened.get('reward.list', {})).find((reward) => reward.id === id)?.stock;

describe('a redemption', () => {
  test('holds points and stock, and is fulfilled once', async () => {
    const { get, call } = opened;
    await earn(2);
    const requested = await get('redemption.request', mug);
    expect(requested).toMatchObject({
      rewardId: 'mug',
      rewardTitle: 'The green mug',
      points: 15,
      state: 'requested',
    });
    expect(await get('points.balance', {})).toMatchObject({ balance: 5, held: 15 });
    expect(await stockOf('mug')).toBe(1);
    clock.now = new Date('2026-11-23T10:00:00.000Z');
    const fulfilled = await get('redemption.fulfil', { redemptionId: requested.id, note: 'On your desk.' });
    expect(fulfilled.steps).toEqual([
      { state: 'requested', at: '2026-11-23T09:00:00.000Z', by: 'Robin Ashdown', note: '' },
      { state: 'fulfilled', at: '2026-11-23T10:00:00.000Z', by: 'Robin Ashdown', note: 'On your desk.' },
    ]);
    expect(await get('points.balance', {})).toMatchObject({ balance: 5, held: 0 });
    const settled = { ok: false, error: { code: 'conflict', reason: 'redemption.settled' } };
    expect(await call('redemption.fulfil', { redemptionId: requested.id, note: '' })).toMatchObject(settled);
    expect(await call('redemption.release', { redemptionId: requested.id, note: 'no' })).toMatchObject(
      settled,
    );
    expect(await call('redemption.cancel', { redemptionId: requested.id })).toMatchObject(settled);
    expect(await stockOf('mug')).toBe(1);
  });

  test('taken back by the member gives back points and stock', async () => {
    const { get } = opened;
    await earn(2);
    const { id } = await get('redemption.request', mug);
    expect(await get('redemption.cancel', { redemptionId: id })).toMatchObject({ state: 'released' });
    expect(await get('points.balance', {})).toMatchObject({ balance: 20, held: 0 });
    expect(await stockOf('mug')).toBe(2);
  });

  test('is refused for another price, a reward that is not there, or too few points', async () => {
    const { call } = opened;
    await earn(1);
    expect(await call('redemption.request', { ...coffee, price: 9 })).toMatchObject({
      error: { code: 'conflict', reason: 'reward.price-changed', values: { price: 10 } },
    });
    expect(await call('redemption.request', { ...coffee, rewardId: 'yacht' })).toMatchObject({
      error: { reason: 'reward.missing' },
    });
    expect(await call('redemption.request', mug)).toMatchObject({ error: { reason: 'points.not-enough' } });
  });

  test('of somebody else cannot be seen or taken back', async () => {
    const { get, programme } = opened;
    await earn(1);
    const { id } = await get('redemption.request', coffee);
    await programme.close();
    const database = openSqlite(recordFiles(folder.path).database);
    database.exec(`insert into members (id, name, roles) values ('colleague', 'Mara Lind', '["member"]')`);
    database.close();
    opened = await openSample(folder.path, clock);
    const colleague = { memberId: 'colleague', roles: ['member'] as const, key: 'other' };
    expect(await opened.programme.call('redemption.list', {}, colleague)).toEqual({ ok: true, value: [] });
    expect(await opened.programme.call('redemption.cancel', { redemptionId: id }, colleague)).toMatchObject({
      ok: false,
      error: { reason: 'redemption.missing' },
    });
    expect(await opened.programme.call('points.balance', {}, colleague)).toMatchObject({
      value: { balance: 0, held: 0 },
    });
    expect(await opened.get('points.balance', {})).toMatchObject({ balance: 0, held: 10 });
  });
});

describe('contention', () => {
  test('32 requests at once for one balance: exactly one', async () => {
    const { get, call } = opened;
    await earn(1);
    const answers = await Promise.all(Array.from({ length: 32 }, () => call('redemption.request', coffee)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(
      answers.filter((answer) => !answer.ok && answer.error.reason === 'points.not-enough'),
    ).toHaveLength(31);
    expect(await get('points.balance', {})).toMatchObject({ balance: 0, held: 10 });
  });

  test('two pieces of stock for three who can pay: two', async () => {
    const { get, call } = opened;
    await earn(4);
    clock.now = new Date('2026-11-24T09:00:00.000Z');
    for (const network of ['x', 'bluesky', 'mastodon'] as const) await shareOut(get, 'long-evening', network);
    const answers = await Promise.all(Array.from({ length: 3 }, () => call('redemption.request', mug)));
    expect(answers.map((answer) => (answer.ok ? 'held' : answer.error.reason)).sort()).toEqual([
      'held',
      'held',
      'reward.sold-out',
    ]);
    expect(await stockOf('mug')).toBe(0);
    expect(await get('points.balance', {})).toMatchObject({ balance: 40, held: 30 });
  });

  test('fulfilled, released and taken back at once: one wins', async () => {
    const { get, call } = opened;
    await earn(1);
    const { id: redemptionId } = await get('redemption.request', coffee);
    const answers = await Promise.all([
      call('redemption.fulfil', { redemptionId, note: '' }),
      call('redemption.release', { redemptionId, note: 'sorry' }),
      call('redemption.cancel', { redemptionId }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await get('redemption.list', {}))[0]?.steps).toHaveLength(2);
  });
});
