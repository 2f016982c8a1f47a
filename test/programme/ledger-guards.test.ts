import { copyFileSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findDrift } from '#programme/ledger/find-drift.ts';
import { recordFiles } from '#programme/record/record-files.ts';
import { kyselyOver, openSqlite } from '#programme/record/sqlite-database.ts';
import { clockAt, openSample, shareOut, temporaryFolder } from './open-sample.ts';

let made: ReturnType<typeof temporaryFolder>;
let folder: ReturnType<typeof temporaryFolder>;
let database: DatabaseSync;
let member: string;

/** A record with three awards, one redemption requested and one fulfilled; each test changes a copy by plain SQL. */
beforeAll(async () => {
  made = temporaryFolder();
  const { programme, get } = await openSample(made.path, clockAt('2026-11-23T09:00:00.000Z'));
  for (const network of ['linkedin', 'x', 'bluesky'] as const) await shareOut(get, 'warm-street', network);
  const { id } = await get('redemption.request', { rewardId: 'coffee', price: 10 });
  await get('redemption.fulfil', { redemptionId: id, note: 'enjoy' });
  await get('redemption.request', { rewardId: 'coffee', price: 10 });
  member = programme.soloCaller(null).memberId;
  await programme.close();
});
afterAll(() => made.remove());
beforeEach(() => {
  folder = temporaryFolder();
  const { database: file } = recordFiles(folder.path);
  copyFileSync(recordFiles(made.path).database, file);
  database = openSqlite(file);
});
afterEach(() => {
  database.close();
  folder.remove();
});

const sql = (text: string) => () => database.exec(text.replaceAll(':me', member));

/** An insert of the next entry of the chain, with these columns said otherwise. */
function entry(changed: Record<string, string | number>) {
  const columns: Record<string, string | number> = {
    id: "'new'",
    member_id: "':me'",
    sequence: '(select max(sequence) + 1 from entries)',
    at: "'2026-11-23T10:00:00.000Z'",
    day: "'2026-11-23'",
    debit: "'issued'",
    credit: "'member::me'",
    points: 1,
    balance: "(select points + 1 from balances where account = 'member::me')",
    reason: "'by hand'",
    rule: "'by-hand'",
    rule_version: 1,
    evidence: "'none'",
    key: "'by-hand'",
    prev: '(select hash from entries order by sequence desc limit 1)',
    hash: `'${'a'.repeat(64)}'`,
    ...changed,
  };
  return sql(
    `insert into entries (${Object.keys(columns).join(', ')}) values (${Object.values(columns).join(', ')})`,
  );
}

test('an entry that is right goes in and moves both balances', async () => {
  entry({})();
  expect(database.prepare("select points from balances where account = 'issued'").get()?.points).toBe(-31);
  expect(await findDrift(kyselyOver(database))).toMatchObject([{ account: `member:${member}` }]);
});

describe('an entry is refused', () => {
  test.each([
    ['L1 with one leg only', { debit: 'null' }, 'NOT NULL'],
    ['L1 with an account that there is not', { credit: "'purse'" }, 'accounts'],
    ['L1 with the same account twice', { debit: "'member::me'" }, 'CHECK'],
    ['L1 between accounts that are not the member’s', { credit: "'redeemed'" }, 'accounts'],
    [
      'L2 of more than the member has',
      { debit: "'member::me'", credit: "'redeemed'", points: 500, balance: -490 },
      'CHECK',
    ],
    ['L3 with another balance than it makes', { balance: 99 }, 'balance'],
    ['L6 with a key that is used', { key: '(select key from entries limit 1)' }, 'append-only'],
    ['L8 as a reversal of nothing', { reverses: "'nothing'" }, 'reversal'],
    ['L8 as a reversal of another amount', { reverses: '(select id from entries limit 1)' }, 'reversal'],
    ['L13 of 0 points', { points: 0 }, 'CHECK'],
    ['L13 of −1 points', { points: -1 }, 'CHECK'],
    ['L13 of 1.5 points', { points: 1.5 }, 'REAL'],
    ['L13 of 2^53 points', { points: '9007199254740992' }, 'CHECK'],
    ['L13 of points in words', { points: "'ten'" }, 'TEXT'],
    ['L17 without a reason', { reason: "''" }, 'CHECK'],
    ['L17 without evidence', { evidence: 'null' }, 'NOT NULL'],
    ['L18 with a gap in the sequence', { sequence: 99 }, 'chain'],
    ['L18 in the place of another', { sequence: 2 }, /chain|append-only/],
    ['L18 that does not continue the one before', { prev: `'${'0'.repeat(64)}'` }, 'chain'],
  ])('%s', (_what, changed, why) => {
    expect(entry(changed)).toThrow(why);
  });
});

test('L8 a reversal is taken once, and cannot be reversed itself', () => {
  const first = '(select id from entries where sequence = 1)';
  const turned = { debit: "'member::me'", credit: "'issued'", points: 10, balance: 0 };
  entry({ ...turned, reverses: first })();
  const again = { id: "'again'", key: "'again'", hash: `'${'b'.repeat(64)}'` };
  expect(entry({ ...again, reverses: first, ...turned, balance: -10 })).toThrow();
  expect(entry({ ...again, reverses: "'new'", points: 10, balance: 10 })).toThrow('reversal');
});

describe('L7 the past is not changed', () => {
  test.each([
    'entries',
    'commands',
    'awards',
    'share_openings',
    'redemption_steps',
    'redemption_transitions',
    'lot_uses',
    'policy_packs',
    'points_rules',
  ])('%s refuse every change', (table) => {
    const column = database.prepare(`pragma table_info(${table})`).all()[0]?.name;
    expect(sql(`update ${table} set ${column} = ${column}`)).toThrow('append-only');
    expect(sql(`delete from ${table}`)).toThrow('append-only');
    expect(sql(`insert or replace into ${table} select * from ${table} limit 1`)).toThrow();
  });
  test.each(['balances', 'lots', 'shares', 'redemptions'])('no row of %s can be removed', (table) => {
    expect(sql(`delete from ${table}`)).toThrow('cannot be removed');
    expect(sql(`insert or replace into ${table} select * from ${table} limit 1`)).toThrow();
  });
});

describe('balances', () => {
  test.each([
    ['L3 set by hand', "update balances set points = points + 5 where account = 'member::me'"],
    [
      'L3 set by hand, naming an old entry',
      "update balances set points = points + 10, last_entry = 1 where account = 'member::me'",
    ],
    [
      'L3 moved twice by the same entry',
      "update balances set points = points - 10 where account = 'member::me'",
    ],
    ['L3 begun with points', "insert into balances (account, points) values ('held:x', 5)"],
    ['L2 of an account that there is not', "insert into balances (account, points) values ('purse', 0)"],
  ])('are not %s', (_what, text) => {
    expect(sql(text)).toThrow();
  });
  test('L3 drift that somebody made by hand, past the guard, is reported', async () => {
    expect(await findDrift(kyselyOver(database))).toEqual([]);
    sql(
      "drop trigger balances_change_by_entries; update balances set points = 77 where account = 'member::me'",
    )();
    expect(await findDrift(kyselyOver(database))).toEqual([
      { account: `member:${member}`, written: 77, counted: 10 },
      { account: `member:${member}`, written: 77, counted: 10 },
    ]);
  });
});

describe('stock, lots and caps', () => {
  test.each([
    ['L4 stock below 0', "update rewards set stock = -1 where id = 'mug'"],
    ['L5 a day over its cap', 'update award_days set points = cap + 1'],
    ['L12 a lot below 0', 'update lots set remaining = -1'],
    ['L12 a lot above what was earned', 'update lots set remaining = points + 1'],
    ['L12 a lot that expires later than it did', "update lots set expires_on = '2099-01-01'"],
    [
      'L14 a second award for the same',
      `insert into awards select member_id, post_id, network, rule, share_id, 'x', 1 from awards limit 1`,
    ],
    [
      'a second share of the same post on the same network',
      `insert into shares select 'x', member_id, post_id, network, text, share_address, evidence, is_dropped, null,
        opened_at, declared_at, linked_at, pack_version from shares limit 1`,
    ],
    ['evidence that goes down', "update shares set evidence = 'opened', declared_at = null"],
    ['evidence without its moment', "update shares set evidence = 'linked'"],
  ])('refuse %s', (_what, text) => {
    expect(sql(text)).toThrow();
  });
});

describe('L10 and L11 redemptions', () => {
  const step = (state: string, name: string) =>
    sql(`insert into redemption_steps (redemption_id, step, at, by_member, note)
      select id, '${name}', '2026-11-23T10:00:00.000Z', ':me', '' from redemptions where state = '${state}'`);
  test.each([
    ['requested', 'requested'],
    ['fulfilled', 'requested'],
    ['fulfilled', 'approved'],
    ['fulfilled', 'fulfilled'],
    ['fulfilled', 'released'],
  ])('do not go from %s to %s', (from, to) => {
    expect(step(from, to)).toThrow(/no such step|append-only/);
  });
  test('go from requested over approved to released, and nowhere from there', () => {
    step('requested', 'approved')();
    expect(step('approved', 'approved')).toThrow();
    step('approved', 'released')();
    for (const to of ['requested', 'approved', 'fulfilled', 'released'])
      expect(step('released', to)).toThrow();
  });
  test('do not change their state without a step, nor begin anywhere else', () => {
    expect(sql("update redemptions set state = 'released' where state = 'requested'")).toThrow(
      'without its step',
    );
    expect(sql('update redemptions set points = 1')).toThrow('without its step');
    expect(
      sql(
        "insert into redemptions select 'x', member_id, reward_id, reward_title, picture_id, points, 'fulfilled' from redemptions limit 1",
      ),
    ).toThrow('begins as requested');
  });
});

test('a row that points nowhere is refused', () => {
  expect(sql("insert into captions values ('x', 'no-post', 0, '[]', 'plain', 'en', 'text', '[]')")).toThrow(
    'FOREIGN KEY',
  );
});
