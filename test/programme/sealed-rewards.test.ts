import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordFiles } from '#programme/record/record-files.ts';
import { openSqlite } from '#programme/record/sqlite-database.ts';
import { createVault } from '#programme/vault/create-vault.ts';
import { blind, offer } from './offered-reward.ts';
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
  for (const network of ['x', 'bluesky', 'mastodon', 'threads'] as const) {
    await shareOut(opened.get, 'warm-street', network);
  }
});
afterEach(async () => {
  await opened.programme.close();
  folder.remove();
});

/** Whether these bytes are in any file of the data folder: database, log, backups. */
function isOnDisk(words: string): boolean {
  const files = readdirSync(folder.path, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  return files.some((file) => readFileSync(join(file.parentPath, file.name)).includes(words));
}

/** Looks into the closed record, and opens it again. */
async function look<Row>(question: string): Promise<Row[]> {
  await opened.programme.close();
  const database = openSqlite(recordFiles(folder.path).database);
  const rows = database.prepare(question).all() as Row[];
  database.close();
  opened = await openSample(folder.path, clock);
  return rows;
}

const address = {
  kind: 'address' as const,
  name: 'Robin Ashdown',
  lines: '4 Orchard Row\nWetherfield',
  country: 'United Kingdom',
  blind,
};

describe('delivery details', () => {
  test('are asked for only where the reward is sent', async () => {
    const { get, call } = opened;
    const { id } = await offer(get, { delivery: 'address' });
    const email = { kind: 'email' as const, email: 'robin@northlight.example', blind };
    expect(await call('redemption.request', { rewardId: id, price: 10 })).toMatchObject({
      error: { reason: 'delivery.missing' },
    });
    expect(await call('redemption.request', { rewardId: id, price: 10, details: email })).toMatchObject({
      error: { reason: 'delivery.missing' },
    });
    expect(await call('redemption.request', { rewardId: 'coffee', price: 10, details: email })).toMatchObject(
      {
        error: { reason: 'delivery.not-needed' },
      },
    );
  });

  test('can be read by the manager while it waits, and corrected by the member', async () => {
    const { get } = opened;
    const { id } = await offer(get, { delivery: 'address' });
    const held = await get('redemption.request', { rewardId: id, price: 10, details: address });
    expect(held).toMatchObject({ hasDetails: true });
    expect(await get('redemption.details', { redemptionId: held.id })).toEqual({
      lines: ['Robin Ashdown', '4 Orchard Row', 'Wetherfield', 'United Kingdom'],
    });
    await get('redemption.sendTo', {
      redemptionId: held.id,
      details: { ...address, lines: '5 Orchard Row' },
    });
    expect((await get('redemption.details', { redemptionId: held.id })).lines[1]).toBe('5 Orchard Row');
  });

  test.each(['fulfil', 'release'] as const)('are gone from every file once it ends by %s', async (end) => {
    const { id } = await offer(opened.get, { delivery: 'address' });
    const { id: redemptionId } = await opened.get('redemption.request', {
      rewardId: id,
      price: 10,
      details: address,
    });
    const [row] = await look<{ sealed: string }>('select sealed from delivery_details');
    const sealed = row?.sealed ?? '';
    expect(sealed.length).toBeGreaterThan(100);
    expect(isOnDisk(sealed)).toBe(true);
    expect(isOnDisk('Orchard Row')).toBe(false);
    await opened.get(`redemption.${end}`, { redemptionId, note: 'Sent today.' });
    // Also while Herald runs: the log has let go of it as well.
    expect(isOnDisk(sealed)).toBe(false);
    expect(await opened.call('redemption.details', { redemptionId })).toMatchObject({
      error: { reason: 'delivery.missing' },
    });
    expect(await opened.call('redemption.sendTo', { redemptionId, details: address })).toMatchObject({
      error: { reason: 'redemption.settled' },
    });
  });

  test('are in no backup', async () => {
    const { id } = await offer(opened.get, { delivery: 'address' });
    await opened.get('redemption.request', { rewardId: id, price: 10, details: address });
    await opened.programme.close();
    const database = openSqlite(recordFiles(folder.path).database);
    const sealed = String(database.prepare('select sealed from delivery_details').get()?.sealed);
    const { backUpRecord } = await import('#programme/record/back-up-record.ts');
    const { file } = backUpRecord(database, recordFiles(folder.path), clock.now);
    database.close();
    expect(readFileSync(file).includes(sealed)).toBe(false);
    opened = await openSample(folder.path, clock);
  });
});

describe('voucher codes', () => {
  const codes = 'Code;Value\nAAAA-1111;20\n"BBBB-2222";20\n\nAAAA-1111;20\n';

  test('come from lines or a table, each once, and are the stock', async () => {
    const { get, call } = opened;
    const reward = await offer(get, { delivery: 'code', kind: 'voucher', stock: 99 });
    expect(reward).toMatchObject({ stock: 0, codes: 0 });
    expect(await get('reward.addCodes', { rewardId: reward.id, text: codes })).toEqual({
      added: 2,
      known: 0,
    });
    expect(await get('reward.addCodes', { rewardId: reward.id, text: 'BBBB-2222\r\nCCCC-3333' })).toEqual({
      added: 1,
      known: 1,
    });
    expect((await get('reward.all', {})).find(({ id }) => id === reward.id)).toMatchObject({
      stock: 3,
      codes: 3,
    });
    expect(await call('reward.addCodes', { rewardId: 'coffee', text: codes })).toMatchObject({
      error: { reason: 'reward.missing' },
    });
  });

  test('are given once each, and shown to nobody but who redeemed', async () => {
    const { get, call, programme } = opened;
    const { id: rewardId } = await offer(get, { delivery: 'code', kind: 'voucher' });
    await get('reward.addCodes', { rewardId, text: codes });
    const held = [];
    for (let count = 0; count < 2; count += 1) {
      held.push(await get('redemption.request', { rewardId, price: 10 }));
    }
    expect(await call('redemption.request', { rewardId, price: 10 })).toMatchObject({
      error: { reason: 'reward.sold-out' },
    });
    const [first, second] = held.map(({ id }) => ({ redemptionId: id }));
    if (first === undefined || second === undefined) throw new Error('Two were held.');
    expect(await call('redemption.code', first)).toMatchObject({ error: { reason: 'redemption.no-code' } });
    await get('redemption.fulfil', { ...first, note: '' });
    await get('redemption.fulfil', { ...second, note: '' });
    const given = [await get('redemption.code', first), await get('redemption.code', second)];
    expect(given.map(({ code }) => code).sort()).toEqual(['AAAA-1111', 'BBBB-2222']);
    const manager = { memberId: 'somebody', roles: ['member', 'manager'] as const, key: null };
    expect(await programme.call('redemption.code', first, manager)).toMatchObject({
      error: { reason: 'redemption.missing' },
    });
  });

  test('cannot be read in any file, nor with another key', async () => {
    const { id: rewardId } = await offer(opened.get, { delivery: 'code', kind: 'voucher' });
    await opened.get('reward.addCodes', { rewardId, text: codes });
    const { id: redemptionId } = await opened.get('redemption.request', { rewardId, price: 10 });
    await opened.get('redemption.fulfil', { redemptionId, note: '' });
    await opened.programme.close();
    expect(isOnDisk('AAAA-1111') || isOnDisk('BBBB-2222')).toBe(false);
    for (const vault of [createVault(new Uint8Array(32)), null]) {
      opened = await openSample(folder.path, clock, vault);
      expect(await opened.call('redemption.code', { redemptionId })).toMatchObject({
        error: { reason: 'vault.locked' },
      });
      await opened.programme.close();
    }
    opened = await openSample(folder.path, clock, null);
    expect(await opened.call('reward.addCodes', { rewardId, text: 'X' })).toMatchObject({
      error: { reason: 'vault.locked' },
    });
  });
});
