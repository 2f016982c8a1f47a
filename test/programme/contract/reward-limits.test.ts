import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { editOf, offer } from '../offered-reward.ts';
import { type Clock, clockAt, type OpenedSample, shareOut } from '../open-sample.ts';
import type { Place } from './engine.ts';
import { onEachEngine } from './engines.ts';

const begin = '2026-11-23T09:00:00.000Z';

onEachEngine((engine) => {
  let seeded: Place;
  let place: Place;
  let clock: Clock;
  let opened: OpenedSample;
  beforeAll(async () => {
    seeded = await engine.make();
    await (await seeded.open(clockAt(begin))).programme.close();
  });
  afterAll(() => seeded.remove());
  beforeEach(async () => {
    place = await seeded.copy();
    clock = clockAt(begin);
    opened = await place.open(clock);
    for (const network of ['x', 'bluesky', 'mastodon', 'threads'] as const) {
      await shareOut(opened.get, 'warm-street', network);
    }
  });
  afterEach(async () => {
    await opened.programme.close();
    expect(await place.drift()).toEqual([]);
    await place.remove();
  });

  const shown = async (id: string) =>
    (await opened.get('reward.list', {})).find((reward) => reward.id === id);
  const request = (rewardId: string, price = 10) => opened.call('redemption.request', { rewardId, price });
  const reasonOf = (answer: Awaited<ReturnType<typeof request>>) =>
    answer.ok ? 'held' : answer.error.reason;
  const budgetNamed = async (id: string) =>
    (await opened.get('reward.budgets', {})).find((one) => one.id === id);

  describe('a limit for each member and period', () => {
    test('ends with the period, and a release gives back what it counted', async () => {
      const { get } = opened;
      const { id } = await offer(get, { limit: { count: 2, period: 'month' } });
      const first = await get('redemption.request', { rewardId: id, price: 10 });
      await get('redemption.request', { rewardId: id, price: 10 });
      expect(await shown(id)).toMatchObject({ taken: 2, obstacle: 'limit' });
      expect(reasonOf(await request(id))).toBe('reward.limit');
      await get('redemption.cancel', { redemptionId: first.id });
      expect(await shown(id)).toMatchObject({ taken: 1, obstacle: null });
      await get('redemption.request', { rewardId: id, price: 10 });
      // In Berlin it is December already.
      clock.now = new Date('2026-11-30T23:30:00.000Z');
      expect(await shown(id)).toMatchObject({ taken: 0, obstacle: null });
      expect(reasonOf(await request(id))).toBe('held');
    });

    test('holds for all that ask at once', async () => {
      const { id } = await offer(opened.get, { limit: { count: 2, period: 'ever' } });
      const answers = await Promise.all(Array.from({ length: 4 }, () => request(id)));
      expect(answers.map(reasonOf).sort()).toEqual(['held', 'held', 'reward.limit', 'reward.limit']);
      expect(await opened.get('points.balance', {})).toMatchObject({ balance: 20, held: 20 });
    });

    test('a release in a later period gives back to the period that it counted in', async () => {
      const { get } = opened;
      const { id } = await offer(get, { limit: { count: 1, period: 'quarter' } });
      const { id: redemptionId } = await get('redemption.request', { rewardId: id, price: 10 });
      clock.now = new Date('2027-01-05T09:00:00.000Z');
      await get('redemption.request', { rewardId: id, price: 10 });
      await get('redemption.release', { redemptionId, note: 'Not made any more.' });
      expect(await shown(id)).toMatchObject({ taken: 1, obstacle: 'limit' });
    });
  });

  describe('a budget', () => {
    test('is reserved at the request, spent when handed over, free again when released', async () => {
      const { get } = opened;
      const { id } = await offer(get, { budgetId: 'treats', fairValue: { minor: 300, currency: 'GBP' } });
      const first = await get('redemption.request', { rewardId: id, price: 10 });
      const second = await get('redemption.request', { rewardId: id, price: 10 });
      expect(await budgetNamed('treats')).toMatchObject({ granted: 100_000_000, reserved: 600, spent: 0 });
      await get('redemption.fulfil', { redemptionId: first.id, note: '' });
      await get('redemption.release', { redemptionId: second.id, note: 'Sorry.' });
      expect(await budgetNamed('treats')).toMatchObject({ reserved: 0, spent: 300 });
    });

    test('is never overdrawn, whoever asks at once, and a refusal leaves nothing behind', async () => {
      const { get } = opened;
      const tight = await get('reward.saveBudget', {
        id: null,
        name: 'Tight',
        currency: 'GBP',
        granted: 500,
      });
      const { id } = await offer(get, { budgetId: tight.id, stock: 5 });
      const answers = await Promise.all(Array.from({ length: 3 }, () => request(id)));
      expect(answers.map(reasonOf).sort()).toEqual(['held', 'reward.budget', 'reward.budget']);
      expect(await shown(id)).toMatchObject({ stock: 4, obstacle: 'budget' });
      expect(await get('points.balance', {})).toMatchObject({ balance: 30, held: 10 });
    });

    test('a reward keeps the value that it was requested with, whatever it is worth later', async () => {
      const { get } = opened;
      const pen = await offer(get, { budgetId: 'treats' });
      const { id } = await get('redemption.request', { rewardId: pen.id, price: 10 });
      await get('reward.save', {
        ...editOf(pen),
        title: 'A golden pen',
        fairValue: { minor: 9000, currency: 'GBP' },
      });
      await get('redemption.fulfil', { redemptionId: id, note: '' });
      expect(await budgetNamed('treats')).toMatchObject({ reserved: 0, spent: 300 });
      expect((await get('redemption.list', {}))[0]).toMatchObject({ rewardTitle: 'A pen', points: 10 });
    });

    test('cannot go below what is reserved and spent, nor pay in another currency', async () => {
      const { get, call } = opened;
      const { id } = await offer(get, { budgetId: 'treats' });
      await get('redemption.request', { rewardId: id, price: 10 });
      const change = { id: 'treats', name: 'Treats', currency: 'GBP' };
      expect(await call('reward.saveBudget', { ...change, granted: 299 })).toMatchObject({
        error: { reason: 'budget.too-small' },
      });
      expect(await get('reward.saveBudget', { ...change, granted: 300 })).toMatchObject({
        granted: 300,
        reserved: 300,
      });
      await expect(
        offer(get, { budgetId: 'treats', fairValue: { minor: 300, currency: 'EUR' } }),
      ).rejects.toThrow('budgetId');
    });
  });
});
