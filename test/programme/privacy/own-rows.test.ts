import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  clockAt,
  type OpenedSample,
  openSample,
  shareOut,
  temporaryFolder,
  unedited,
} from '../open-sample.ts';

let folder: ReturnType<typeof temporaryFolder>;
let opened: OpenedSample;
beforeEach(async () => {
  folder = temporaryFolder();
  opened = await openSample(folder.path, clockAt('2026-11-23T09:00:00.000Z'));
});
afterEach(async () => {
  await opened.programme.close();
  folder.remove();
});

async function counts(): Promise<Record<string, number>> {
  const mine = await opened.get('privacy.mine', {});
  return Object.fromEntries(
    mine.flatMap(({ table, rows }) => (rows.length > 0 ? [[table, rows.length]] : [])),
  );
}

test('a member sees every row about them, table by table, and nothing that is about nobody', async () => {
  const { get } = opened;
  expect(await counts()).toEqual({ members: 1, group_now: 1, point_costs: 1 });
  await shareOut(get, 'warm-street', 'linkedin');
  const { server: _server, ...draft } = await unedited(get, 'long-evening', 'linkedin');
  await get('review.ask', { ...draft, note: 'Fine?' });
  await get('redemption.request', { rewardId: 'coffee', price: 10 });
  await get('policy.reportFalseAlarm', {
    rule: 'harassment',
    packVersion: 7,
    words: 'a',
    note: 'b',
    isNamed: true,
  });
  await get('policy.reportFalseAlarm', {
    rule: 'harassment',
    packVersion: 7,
    words: 'c',
    note: 'd',
    isNamed: false,
  });
  expect(await counts()).toMatchObject({
    members: 1,
    shares: 1,
    share_openings: 1,
    awards: 1,
    lots: 1,
    lot_uses: 1,
    entries: 2,
    balances: 1,
    reviews: 1,
    review_steps: 1,
    redemptions: 1,
    redemption_steps: 1,
    false_alarms: 1,
  });
  const shares = (await get('privacy.mine', {})).find(({ table }) => table === 'shares');
  expect(shares?.rows[0]).toMatchObject({
    post_id: 'warm-street',
    network: 'linkedin',
    evidence: 'declared',
  });
  expect(shares?.retention).toContain('evidence of points');
});

test('somebody else sees none of it', async () => {
  await shareOut(opened.get, 'warm-street', 'linkedin');
  const answer = await opened.programme.call(
    'privacy.mine',
    {},
    { memberId: 'nobody', roles: ['member'], key: null },
  );
  if (!answer.ok) throw new Error(answer.error.message);
  expect((answer.value as { rows: unknown[] }[]).flatMap(({ rows }) => rows)).toEqual([]);
});
