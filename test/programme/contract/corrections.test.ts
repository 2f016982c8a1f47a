import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkFinance } from '#electron/command-line/check-finance.ts';
import { verifyLedger } from '#electron/command-line/verify-ledger.ts';
import { verifyExport } from '#shared/points/verify-export.ts';
import { type Clock, clockAt, type OpenedSample, shareOut } from '../open-sample.ts';
import type { Place } from './engine.ts';
import { makeSeeded, onEachEngine } from './engines.ts';

const coffee = { rewardId: 'coffee', price: 10 };
const reason = 'The post was deleted the same day';

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
    clock = clockAt('2026-11-23T09:00:00.000Z');
    opened = await place.open(clock);
  });
  afterEach(async () => {
    const { text } = await opened.get('points.export', {});
    expect([verifyExport(text).ok, verifyLedger(Buffer.from(text)).ok]).toEqual([true, true]);
    await opened.programme.close();
    expect(await place.drift()).toEqual([]);
    await place.remove();
  });

  /** Ten points for a share, and the entry that gave them. */
  async function earn(network: 'linkedin' | 'x'): Promise<string> {
    await shareOut(opened.get, 'warm-street', network);
    const [newest] = await opened.get('correction.choices', {});
    if (newest === undefined) throw new Error('Nothing was earned.');
    return newest.entryId;
  }
  const standing = async () => {
    const { balance, held } = await opened.get('points.balance', {});
    return { balance, held, ...(await opened.get('correction.debt', {})) };
  };
  const lines = async () => (await opened.get('points.statement', { before: null, limit: 50 })).lines;

  test('an award that is still there is taken back by one entry, with the reason', async () => {
    const entryId = await earn('linkedin');
    expect(await opened.get('correction.make', { entryId, reason })).toEqual({ taken: 10, owed: 0 });
    expect(await standing()).toEqual({ balance: 0, held: 0, owed: 0 });
    expect((await lines())[0]).toMatchObject({
      change: -10,
      rule: 'correction',
      reason,
      evidence: `manager:${opened.programme.soloCaller(null).memberId}`,
    });
    expect(await opened.get('correction.choices', {})).toEqual([]);
  });

  test('L9 what is already spent is owed, is seen, and is paid by the next points', async () => {
    const entryId = await earn('linkedin');
    await opened.get('redemption.request', coffee);
    expect(await opened.get('correction.make', { entryId, reason })).toEqual({ taken: 10, owed: 10 });
    expect(await standing()).toEqual({ balance: 0, held: 10, owed: 10 });
    expect((await lines()).map(({ rule, change, balance }) => [rule, change, balance]).slice(0, 2)).toEqual([
      ['correction', -10, 0],
      ['debt', 10, 10],
    ]);
    expect(await opened.call('redemption.request', coffee)).toMatchObject({
      error: { reason: 'points.not-enough' },
    });
    await earn('x');
    expect(await standing()).toEqual({ balance: 0, held: 10, owed: 0 });
    expect((await lines())[0]).toMatchObject({ rule: 'debt-paid', change: -10, balance: 0 });
  });

  test('finance counts what is owed and paid among the corrections, and a second program finds the same', async () => {
    const entryId = await earn('linkedin');
    await opened.get('redemption.request', coffee);
    await opened.get('correction.make', { entryId, reason });
    const period = { from: '2026-11-01', to: '2026-11-30' };
    const { movement } = await opened.get('finance.overview', period);
    expect(movement).toMatchObject({ issued: 10, corrections: 0, closing: 10, held: 10 });
    await earn('x');
    expect((await opened.get('finance.overview', period)).movement).toMatchObject({
      issued: 20,
      corrections: -10,
      closing: 10,
    });
    const { text } = await opened.get('finance.export', { what: 'ledger', ...period });
    expect(checkFinance(text).wrong).toEqual([]);
  });

  test('L9 points that a release gives back pay first as well', async () => {
    const entryId = await earn('linkedin');
    const { id } = await opened.get('redemption.request', coffee);
    await opened.get('correction.make', { entryId, reason });
    await opened.get('redemption.cancel', { redemptionId: id });
    expect(await standing()).toEqual({ balance: 0, held: 0, owed: 0 });
  });

  test('L9 a part that is there is taken, and only the rest is owed', async () => {
    const entryId = await earn('linkedin');
    await earn('x');
    await opened.get('redemption.request', { rewardId: 'mug', price: 15 });
    expect(await opened.get('correction.make', { entryId, reason })).toEqual({ taken: 10, owed: 5 });
    expect(await standing()).toEqual({ balance: 0, held: 15, owed: 5 });
  });

  test('L8 an award is taken back once, however many try; and nothing else can be', async () => {
    const entryId = await earn('linkedin');
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => opened.call('correction.make', { entryId, reason })),
    );
    expect(answers.map((answer) => (answer.ok ? 'done' : answer.error.reason)).sort()).toEqual([
      ...Array.from({ length: 7 }, () => 'correction.made'),
      'done',
    ]);
    const [correction] = await lines();
    for (const other of [correction?.id ?? '', 'nothing']) {
      expect(await opened.call('correction.make', { entryId: other, reason })).toMatchObject({
        error: { reason: 'correction.missing' },
      });
    }
  });

  test('L17 only a manager may, and never without a reason', async () => {
    const entryId = await earn('linkedin');
    const caller = { ...opened.programme.soloCaller('k'), roles: ['member', 'reviewer'] as const };
    expect(await opened.programme.call('correction.make', { entryId, reason }, caller)).toMatchObject({
      error: { code: 'forbidden' },
    });
    expect(await opened.call('correction.make', { entryId, reason: ' ' })).toMatchObject({
      error: { code: 'invalid' },
    });
    expect(await standing()).toMatchObject({ balance: 10 });
  });
});
