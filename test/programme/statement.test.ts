import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyLedger } from '#electron/command-line/verify-ledger.ts';
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

async function earn(count: number) {
  const networks = ['x', 'bluesky', 'mastodon', 'threads'] as const;
  for (const network of networks.slice(0, count)) await shareOut(opened.get, 'warm-street', network);
}

describe('the statement', () => {
  test('says of each line what it is about, by which rule and evidence, newest first, page by page', async () => {
    const { get } = opened;
    await earn(1);
    const { id } = await get('redemption.request', coffee);
    const first = await get('points.statement', { before: null, limit: 1 });
    expect(first.lines).toEqual([
      {
        id: expect.any(String),
        sequence: 2,
        at: '2026-11-23T09:00:00.000Z',
        change: -10,
        balance: 0,
        debit: expect.stringMatching(/^member:/),
        credit: `held:${id}`,
        points: 10,
        reason: 'Points held for a reward',
        rule: 'redemption-hold',
        ruleVersion: 3,
        evidence: `redemption:${id}:requested`,
        about: 'A coffee',
        prev: expect.any(String),
        hash: expect.any(String),
      },
    ]);
    const second = await get('points.statement', { before: first.next, limit: 1 });
    expect(second.lines[0]).toMatchObject({
      sequence: 1,
      change: 10,
      reason: 'You said that your share on X is out',
      rule: 'share-declared',
      ruleVersion: 3,
      about: 'Story 1: warm-street · X',
    });
    expect(second.lines[0]?.hash).toBe(first.lines[0]?.prev);
    expect(second.next).toBeNull();
  });

  test('its history has the balance at the end of each day that changed it', async () => {
    const { get } = opened;
    await earn(3);
    await get('redemption.request', coffee);
    // In Berlin it is already the day after.
    clock.now = new Date('2026-11-23T23:30:00.000Z');
    await shareOut(get, 'long-evening', 'x');
    expect(await get('points.history', {})).toEqual([
      { on: '2026-11-23', balance: 20 },
      { on: '2026-11-24', balance: 30 },
    ]);
  });

  test('its export is verified by both verifiers', async () => {
    const { get } = opened;
    await earn(4);
    const { id } = await get('redemption.request', coffee);
    await get('redemption.fulfil', { redemptionId: id, note: '' });
    await get('redemption.request', coffee);
    const { name, text } = await get('points.export', {});
    expect(name).toBe('herald-ledger-2026-11-23.jsonl');
    const verified = { ok: true, entries: 7, balance: 20, held: 10 };
    expect(verifyExport(text)).toEqual(verified);
    expect(verifyLedger(Buffer.from(text))).toEqual(verified);
  });

  test('the rules are those that entries name', async () => {
    const { inForce } = await opened.get('points.rules', {});
    expect(inForce).toMatchObject({ version: 3, coolingOffMinutes: 60 });
  });
});
