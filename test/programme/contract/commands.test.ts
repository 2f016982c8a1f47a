import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { clockAt, type OpenedSample, shareOut, unedited } from '../open-sample.ts';
import type { Place } from './engine.ts';
import { makeSeeded, onEachEngine } from './engines.ts';

const coffee = { rewardId: 'coffee', price: 10 };

onEachEngine((engine) => {
  let seeded: Place;
  let place: Place;
  let opened: OpenedSample;
  beforeAll(async () => {
    seeded = await makeSeeded(engine);
  });
  afterAll(() => seeded.remove());
  beforeEach(async () => {
    place = await seeded.copy();
    opened = await place.open(clockAt('2026-11-23T09:00:00.000Z'));
  });
  afterEach(async () => {
    await opened.programme.close();
    await place.remove();
  });

  test('the same key and input give the same answer a hundred times, and one effect', async () => {
    const { get } = opened;
    await shareOut(get, 'warm-street', 'linkedin');
    const first = await get('redemption.request', coffee, 'one');
    for (let time = 0; time < 100; time += 1) {
      expect(await get('redemption.request', { price: 10, rewardId: 'coffee' }, 'one')).toEqual(first);
    }
    expect(await get('redemption.list', {})).toHaveLength(1);
    expect(await get('points.balance', {})).toMatchObject({ balance: 0, held: 10 });
  });

  test('the same key sent 32 times at once has one effect', async () => {
    const { get } = opened;
    await shareOut(get, 'warm-street', 'linkedin');
    const answers = await Promise.all(
      Array.from({ length: 32 }, () => get('redemption.request', coffee, 'one')),
    );
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await get('redemption.list', {})).toHaveLength(1);
  });

  test('the same key with another input, or for another call, is a conflict', async () => {
    const { get, call } = opened;
    await get('account.save', { network: 'x', handle: 'robin' }, 'one');
    const refused = { ok: false, error: { code: 'conflict', reason: 'key.reused' } };
    expect(await call('account.save', { network: 'x', handle: 'other' }, 'one')).toMatchObject(refused);
    expect(await call('post.withdraw', { postId: 'warm-street' }, 'one')).toMatchObject(refused);
    expect(await get('account.list', {})).toEqual([{ network: 'x', handle: 'robin' }]);
  });

  test('an answer is remembered over a restart, a refusal too', async () => {
    const { call, programme } = opened;
    const refused = await call('redemption.request', coffee, 'one');
    expect(refused).toMatchObject({ ok: false, error: { reason: 'points.not-enough' } });
    await programme.close();
    opened = await place.open(clockAt('2026-11-24T09:00:00.000Z'));
    await shareOut(opened.get, 'warm-street', 'linkedin');
    expect(await opened.call('redemption.request', coffee, 'one')).toEqual(refused);
    expect((await opened.call('redemption.request', coffee, 'two')).ok).toBe(true);
  });

  test('a refused command leaves nothing behind', async () => {
    const { get, call, events } = opened;
    await shareOut(get, 'warm-street', 'linkedin');
    events.length = 0;
    const before = await get('points.export', {});
    expect(await call('redemption.request', { rewardId: 'painting', price: 5000 })).toMatchObject({
      ok: false,
      error: { code: 'conflict', reason: 'points.not-enough' },
    });
    expect(await get('points.export', {})).toEqual(before);
    expect(await get('redemption.list', {})).toEqual([]);
    expect(events).toEqual([]);
  });

  test('a command without a key is refused, and so is one whose key is too long', async () => {
    const { programme } = opened;
    for (const key of [null, '', 'x'.repeat(101)]) {
      const answer = await programme.call(
        'account.save',
        { network: 'x', handle: 'a' },
        programme.soloCaller(key),
      );
      expect(answer).toMatchObject({
        ok: false,
        error: { reason: 'input.invalid', values: { place: 'key' } },
      });
    }
  });

  test('calls that are none, or a device’s, and inputs that are wrong, are refused', async () => {
    const { programme } = opened;
    const ask = (name: string, input: unknown) => programme.call(name, input, programme.soloCaller('k'));
    expect(await ask('post.burn', {})).toMatchObject({ error: { reason: 'call.unknown' } });
    expect(await ask('settings.get', {})).toMatchObject({ error: { reason: 'call.unknown' } });
    expect(await ask('post.page', { after: null, limit: 0 })).toMatchObject({
      error: { reason: 'input.invalid', values: { place: 'limit' } },
    });
  });

  test('a member who is no manager is refused what only managers do', async () => {
    const { programme } = opened;
    const caller = { ...programme.soloCaller('k'), roles: ['member'] as const };
    expect(await programme.call('post.withdraw', { postId: 'warm-street' }, caller)).toMatchObject({
      error: { code: 'forbidden', reason: 'caller.role' },
    });
    expect(await programme.call('redemption.queue', {}, caller)).toMatchObject({
      error: { reason: 'caller.role' },
    });
  });

  test('what has changed is announced, once, when it is committed', async () => {
    const { get, events, programme } = opened;
    const { id } = await get('share.open', await unedited(get, 'warm-street', 'linkedin'));
    expect(events).toEqual([{ changed: 'shares' }]);
    events.length = 0;
    const seen: Promise<number>[] = [];
    const stop = programme.onEvent(() => {
      seen.push(get('points.balance', {}).then(({ balance }) => balance));
    });
    await get('share.answer', { shareId: id, isOut: true });
    stop();
    expect(events.map(({ changed }) => changed).sort()).toEqual(['points', 'posts', 'shares']);
    expect(await Promise.all(seen)).toEqual([10, 10, 10]);
  });
});
