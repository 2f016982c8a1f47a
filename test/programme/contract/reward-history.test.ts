import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { editOf, offer } from '../offered-reward.ts';
import { type Clock, clockAt, type OpenedSample, shareOut } from '../open-sample.ts';
import type { Place } from './engine.ts';
import { makeSeeded, onEachEngine } from './engines.ts';

const begin = '2026-11-23T09:00:00.000Z';
const by = 'Robin Ashdown';

onEachEngine((engine) => {
  let seeded: Place;
  let place: Place;
  let clock: Clock;
  let opened: OpenedSample;
  beforeAll(async () => {
    seeded = await makeSeeded(engine);
  });
  afterAll(() => seeded.remove());
  beforeEach(async () => {
    place = await seeded.copy();
    clock = clockAt(begin);
    opened = await place.open(clock);
  });
  afterEach(async () => {
    await opened.programme.close();
    await place.remove();
  });

  test('a reward tells who changed what, when, from what to what, newest first', async () => {
    const { get } = opened;
    const pen = await offer(get, { stock: 5, stockSeen: 5 });
    clock.now = new Date('2026-11-24T09:00:00.000Z');
    const dearer = await get('reward.save', {
      ...editOf(pen),
      price: 12,
      stock: 8,
      limit: { count: 1, period: 'month' },
    });
    clock.now = new Date('2026-11-25T09:00:00.000Z');
    await get('reward.retire', { rewardId: pen.id, isRetired: true });
    const [retired, changed, made, ...more] = await get('reward.history', { rewardId: pen.id });
    expect(more).toEqual([]);
    expect(retired).toEqual({
      revision: 2,
      at: '2026-11-25T09:00:00.000Z',
      by,
      was: { isRetired: false },
      became: { isRetired: true },
    });
    expect(changed).toEqual({
      revision: 1,
      at: '2026-11-24T09:00:00.000Z',
      by,
      was: { price: 10, stock: 5, limit: null },
      became: { price: 12, stock: 8, limit: { count: 1, period: 'month' } },
    });
    expect(made).toMatchObject({ revision: 0, at: begin, was: {}, became: { title: 'A pen', price: 10 } });
    expect(dearer).toMatchObject({ price: 12, stock: 8 });
  });

  test('saving without a change, and retiring what is retired, leave nothing behind', async () => {
    const { get } = opened;
    const pen = await offer(get, {});
    await get('reward.save', editOf(pen));
    await get('reward.retire', { rewardId: pen.id, isRetired: false });
    expect(await get('reward.history', { rewardId: pen.id })).toHaveLength(1);
  });

  test('what redemptions take from the stock is no change of the reward, and an order keeps its terms', async () => {
    const { get } = opened;
    for (const network of ['x', 'bluesky'] as const) await shareOut(get, 'warm-street', network);
    const pen = await offer(get, { stock: 3, stockSeen: 3 });
    await get('redemption.request', { rewardId: pen.id, price: 10 });
    expect(await get('reward.history', { rewardId: pen.id })).toHaveLength(1);
    // The manager still sees three; one is gone meanwhile.
    await get('reward.save', {
      ...editOf(pen),
      stock: 6,
      price: 40,
      fairValue: { minor: 900, currency: 'GBP' },
    });
    expect((await get('reward.all', {})).find(({ id }) => id === pen.id)).toMatchObject({ stock: 5 });
    expect((await get('reward.history', { rewardId: pen.id }))[0]).toMatchObject({
      was: { stock: 3, price: 10, fairValue: { minor: 300, currency: 'GBP' } },
      became: { stock: 6, price: 40, fairValue: { minor: 900, currency: 'GBP' } },
    });
    expect(await get('redemption.list', {})).toMatchObject([{ rewardTitle: 'A pen', points: 10 }]);
  });

  test('a refused change leaves no word, and of two at once each that is done is told', async () => {
    const { get, call } = opened;
    const pen = await offer(get, { stock: 2, stockSeen: 2 });
    expect(await call('reward.save', { ...editOf(pen), stock: 0, stockSeen: 5 })).toMatchObject({
      error: { reason: 'reward.changed' },
    });
    expect(await get('reward.history', { rewardId: pen.id })).toHaveLength(1);
    const answers = await Promise.all(
      [11, 12, 13].map((price) => call('reward.save', { ...editOf(pen), price })),
    );
    const done = answers.filter(({ ok }) => ok).length;
    const history = await get('reward.history', { rewardId: pen.id });
    expect(done).toBeGreaterThanOrEqual(1);
    expect(history.map(({ revision }) => revision)).toEqual(
      Array.from({ length: done + 1 }, (_, at) => done - at),
    );
  });

  test('codes are told by their number, never by themselves', async () => {
    const { get } = opened;
    const voucher = await offer(get, { delivery: 'code' });
    await get('reward.addCodes', { rewardId: voucher.id, text: 'SECRET-1\nSECRET-2' });
    await get('reward.addCodes', { rewardId: voucher.id, text: 'SECRET-1' });
    const history = await get('reward.history', { rewardId: voucher.id });
    expect(history.map(({ became }) => became.codes)).toEqual([2, undefined]);
    expect(JSON.stringify(history)).not.toContain('SECRET');
  });

  test('a budget tells its changes too, and one that is refused is none', async () => {
    const { get, call } = opened;
    const made = await get('reward.saveBudget', { id: null, name: 'Thanks', currency: 'GBP', granted: 500 });
    clock.now = new Date('2026-11-24T09:00:00.000Z');
    const input = { id: made.id, name: 'Thanks', currency: 'GBP', granted: 900 };
    await get('reward.saveBudget', input);
    await get('reward.saveBudget', input);
    await call('reward.saveBudget', { ...input, currency: 'EUR', granted: 1 });
    expect(await get('reward.budgetHistory', { budgetId: made.id })).toEqual([
      {
        revision: 1,
        at: '2026-11-24T09:00:00.000Z',
        by,
        was: { granted: 500 },
        became: { granted: 900 },
      },
      {
        revision: 0,
        at: begin,
        by,
        was: {},
        became: { name: 'Thanks', currency: 'GBP', granted: 500 },
      },
    ]);
  });

  test('only a manager sees it', async () => {
    const { programme } = opened;
    const caller = { ...programme.soloCaller(null), roles: ['member' as const] };
    for (const [name, input] of [
      ['reward.history', { rewardId: 'mug' }],
      ['reward.budgetHistory', { budgetId: 'treats' }],
    ] as const) {
      expect(await programme.call(name, input, caller)).toMatchObject({
        ok: false,
        error: { code: 'forbidden' },
      });
    }
  });
});
