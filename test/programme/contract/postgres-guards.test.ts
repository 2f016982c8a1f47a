import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockAt } from '../open-sample.ts';
import type { Place } from './engine.ts';
import type { Guard } from './guard.ts';
import { addressOf, postgresEngine } from './postgres-engine.ts';

/** What only PostgreSQL has: emptying a table at once, and a role for the app that may do less than the owner. */
describe.skipIf(postgresEngine.missing !== null)('on PostgreSQL', () => {
  let place: Place;
  let app: Client;
  beforeAll(async () => {
    place = await postgresEngine.make();
    await (await place.open(clockAt('2026-11-23T09:00:00.000Z'))).programme.close();
    const [here] = await place.rows('select current_database() as name');
    app = new Client(addressOf('app', String(here?.name)));
    await app.connect();
  });
  afterAll(async () => {
    await app.end();
    await place.remove();
  });

  const kept = [
    ...['entries', 'commands', 'awards', 'share_openings', 'redemption_steps', 'redemption_transitions'],
    ...['lot_uses', 'policy_packs', 'points_rules', 'redemption_terms', 'point_costs'],
    ...['balances', 'lots', 'shares', 'redemptions', 'budgets', 'voucher_codes'],
  ];

  /** The triggers of a table and of all that would be emptied with it. */
  async function truncateGuards(table: string): Promise<readonly Guard[]> {
    const rows = await place.rows(`
      with recursive emptied (id) as (
        select '${table}'::regclass::oid
        union select conrelid from pg_constraint join emptied on confrelid = id and contype = 'f')
      select tgname as name, relname as on from emptied join pg_class on oid = id
        join pg_trigger on tgrelid = id and tgname like '%_no_truncate'`);
    return rows.map(({ name, on }) => ({ trigger: String(name), on: String(on) }));
  }

  test.each(kept)('L7 %s cannot be emptied at once, by its own trigger', async (table) => {
    const guards = await truncateGuards(table);
    const statement = [`truncate ${table} cascade`];
    expect(await place.attempt(statement)).toMatchObject({ code: '23001' });
    const rest = guards.filter((guard) => !('trigger' in guard && guard.on === table));
    expect(rest).toHaveLength(guards.length - 1);
    expect(await place.attempt(statement, rest)).toMatchObject({
      message: expect.stringMatching(/append-only|cannot be removed/),
    });
    expect(await place.attempt(statement, guards)).toBeNull();
  });

  test.each(kept)('L7 the app’s role has no right to remove from %s, or to empty it', async (table) => {
    await expect(app.query(`delete from ${table}`)).rejects.toMatchObject({ code: '42501' });
    await expect(app.query(`truncate ${table}`)).rejects.toMatchObject({ code: '42501' });
  });

  test.each(kept.slice(0, 11))('L7 the app’s role has no right to change %s', async (table) => {
    const [column] = await place.rows(
      `select attname as name from pg_attribute where attrelid = '${table}'::regclass and attnum = 1`,
    );
    const change = `update ${table} set ${column?.name} = ${column?.name}`;
    await expect(app.query(change)).rejects.toMatchObject({ code: '42501' });
  });

  test.each([
    'alter table entries disable trigger all',
    'drop trigger entries_no_update on entries',
    'alter table balances drop constraint balances_check',
    "set session_replication_role = 'replica'",
    "insert into redemption_transitions values ('fulfilled', 'released')",
    'insert into record_migrations values (99, $$none$$)',
    'create table purse (points bigint)',
  ])('the app’s role cannot get round them: %s', async (statement) => {
    await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});
