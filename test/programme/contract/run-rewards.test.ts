import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '#shared/contract/role.ts';
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

  /** A second member of the programme, as a team has; made past the record, which has no call for it yet. */
  async function withColleague(roles: readonly Role[]) {
    await opened.programme.close();
    await place.change([
      // Sorts behind the first member, who stays the one of the solo programme.
      `insert into members (id, name, roles) values ('zz-colleague', 'Mara Lind', '${JSON.stringify(roles)}')`,
    ]);
    opened = await place.open(clock);
    let keys = 0;
    return (name: string, input: unknown) =>
      opened.programme.call(name, input, { memberId: 'zz-colleague', roles, key: `c-${++keys}` });
  }

  describe('who may have a reward, and when', () => {
    test('before it begins it is shown and not given; after it ended it is gone', async () => {
      const { get } = opened;
      const { id } = await offer(get, {
        startsAt: '2026-12-01T00:00:00.000Z',
        endsAt: '2026-12-24T00:00:00.000Z',
      });
      expect(await shown(id)).toMatchObject({ obstacle: 'not-open' });
      expect(reasonOf(await request(id))).toBe('reward.not-open');
      clock.now = new Date('2026-12-01T00:00:00.000Z');
      expect(reasonOf(await request(id))).toBe('held');
      clock.now = new Date('2026-12-24T00:00:00.000Z');
      expect(await shown(id)).toBeUndefined();
      expect(reasonOf(await request(id))).toBe('reward.not-open');
    });

    test('one for spokespersons is neither shown nor given to others', async () => {
      const { id } = await offer(opened.get, { roles: ['spokesperson'] });
      expect(await shown(id)).toBeUndefined();
      expect(reasonOf(await request(id))).toBe('reward.missing');
    });

    test('a retired one is gone for members, and can come back', async () => {
      const { get } = opened;
      const { id } = await offer(get, {});
      const { id: redemptionId } = await get('redemption.request', { rewardId: id, price: 10 });
      expect(await get('reward.retire', { rewardId: id, isRetired: true })).toMatchObject({
        isRetired: true,
        waiting: 1,
      });
      expect(await shown(id)).toBeUndefined();
      expect(reasonOf(await request(id))).toBe('reward.missing');
      expect(await get('redemption.fulfil', { redemptionId, note: '' })).toMatchObject({
        state: 'fulfilled',
      });
      await get('reward.retire', { rewardId: id, isRetired: false });
      expect(reasonOf(await request(id))).toBe('held');
    });
  });

  describe('a manager’s change', () => {
    test('applies only the difference of the stock to what others have left of it', async () => {
      const { get, call } = opened;
      const pen = await offer(get, { stock: 5 });
      await get('redemption.request', { rewardId: pen.id, price: 10 });
      expect(await get('reward.save', { ...editOf(pen), stock: 7 })).toMatchObject({ stock: 6 });
      expect(await call('reward.save', { ...editOf(pen), stockSeen: 9, stock: 1 })).toMatchObject({
        error: { reason: 'reward.changed' },
      });
      expect(await get('reward.save', { ...editOf(pen), stockSeen: 6, stock: null })).toMatchObject({
        stock: null,
      });
    });

    test('is refused for an end before the beginning, a picture that is not there, and to members', async () => {
      await expect(
        offer(opened.get, { startsAt: '2026-12-02T00:00:00.000Z', endsAt: '2026-12-01T00:00:00.000Z' }),
      ).rejects.toThrow('endsAt');
      await expect(offer(opened.get, { pictureId: 'nowhere' })).rejects.toThrow('picture.missing');
      const colleague = await withColleague(['member']);
      for (const name of ['reward.all', 'reward.budgets', 'redemption.queue']) {
        expect(await colleague(name, {})).toMatchObject({ ok: false, error: { reason: 'caller.role' } });
      }
    });
  });

  describe('approval', () => {
    test('stands between the request and the handing over, once', async () => {
      const { get, call } = opened;
      const { id } = await offer(get, { needsApproval: true });
      const { id: redemptionId } = await get('redemption.request', { rewardId: id, price: 10 });
      expect(await call('redemption.fulfil', { redemptionId, note: '' })).toMatchObject({
        error: { reason: 'redemption.not-approved' },
      });
      await get('redemption.approve', { redemptionId, note: 'Well earned.' });
      expect(await call('redemption.approve', { redemptionId, note: '' })).toMatchObject({
        error: { reason: 'redemption.settled' },
      });
      const given = await get('redemption.fulfil', { redemptionId, note: '' });
      expect(given.steps.map(({ state }) => state)).toEqual(['requested', 'approved', 'fulfilled']);
    });

    test('alone, a member decides on their own request, and the queue says so', async () => {
      const { id } = await offer(opened.get, { needsApproval: true });
      await opened.get('redemption.request', { rewardId: id, price: 10 });
      expect((await opened.get('redemption.queue', {}))[0]?.owner).toBe('alone');
    });

    test('in a team it is somebody else’s to decide', async () => {
      const { id } = await offer(opened.get, { needsApproval: true });
      const { id: redemptionId } = await opened.get('redemption.request', { rewardId: id, price: 10 });
      const colleague = await withColleague(['member', 'manager']);
      expect((await opened.get('redemption.queue', {}))[0]?.owner).toBe('self');
      for (const name of ['redemption.approve', 'redemption.fulfil'] as const) {
        expect(await opened.call(name, { redemptionId, note: '' })).toMatchObject({
          error: { code: 'forbidden', reason: 'redemption.own' },
        });
      }
      expect(await colleague('redemption.approve', { redemptionId, note: '' })).toMatchObject({ ok: true });
      expect(await colleague('redemption.fulfil', { redemptionId, note: '' })).toMatchObject({ ok: true });
    });
  });

  test('codes handed out all at once are each given once', async () => {
    const { get } = opened;
    const { id: rewardId } = await offer(get, { delivery: 'code', kind: 'voucher' });
    await get('reward.addCodes', { rewardId, text: 'A-1\nA-2\nA-3\nA-4' });
    const held: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      held.push((await get('redemption.request', { rewardId, price: 10 })).id);
    }
    await Promise.all(held.map((redemptionId) => get('redemption.fulfil', { redemptionId, note: '' })));
    const codes = await Promise.all(held.map((redemptionId) => get('redemption.code', { redemptionId })));
    expect(codes.map(({ code }) => code).sort()).toEqual(['A-1', 'A-2', 'A-3', 'A-4']);
  });

  test('what redeeming would do is what it does: the lots that expire first, and the balance after', async () => {
    const { get } = opened;
    clock.now = new Date('2026-12-23T09:00:00.000Z');
    await shareOut(get, 'job-afternoon', 'x');
    const { id } = await offer(get, { price: 45 });
    const { lots, ...figures } = await get('reward.preview', { rewardId: id });
    expect(figures).toEqual({ balance: 50, after: 5 });
    const first = { points: 10, expiresOn: '2027-11-23' };
    expect(lots.slice(0, 4)).toMatchObject([first, first, first, first]);
    expect(lots.map(({ about }) => about?.split(' · ')[1]).sort()).toEqual([
      'Bluesky',
      'Mastodon',
      'Threads',
      'X',
      'X',
    ]);
    expect(lots[4]).toMatchObject({ points: 5, expiresOn: '2027-12-23' });
    await get('redemption.request', { rewardId: id, price: 45 });
    expect(await get('points.balance', {})).toMatchObject({
      balance: 5,
      expiring: { points: 5, on: '2027-12-23' },
    });
    expect(await get('reward.preview', { rewardId: id })).toEqual({ balance: 5, after: null, lots: [] });
  });
});
