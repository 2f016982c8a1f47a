import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTeamProgramme } from '#programme/open-team-programme.ts';
import { migratePostgres } from '#programme/record/migrate-postgres.ts';
import { postgresMigrations } from '#programme/record/migrations.ts';
import { clockAt, sample, shareOut } from '../open-sample.ts';
import type { Place } from './engine.ts';
import { addressOf, postgresEngine } from './postgres-engine.ts';

const clock = clockAt('2026-11-23T09:00:00.000Z');

describe.skipIf(postgresEngine.missing !== null)('on PostgreSQL', () => {
  let place: Place;
  beforeEach(async () => {
    place = await postgresEngine.make();
  });
  afterEach(() => place.remove());

  async function nameOf(): Promise<string> {
    const [row] = await place.rows('select current_database() as name');
    return String(row?.name);
  }

  async function asOwner<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
    const client = new Client(addressOf('owner', await nameOf()));
    await client.connect();
    return work(client).finally(() => client.end());
  }

  test('four that open an empty database at once wait for each other, and make one programme', async () => {
    const opened = await Promise.all(Array.from({ length: 4 }, () => place.open(clock)));
    expect(await place.rows('select count(*)::int as count from programme')).toEqual([{ count: 1 }]);
    expect(await place.rows('select number::int from record_migrations order by number')).toEqual(
      postgresMigrations.map(({ number }) => ({ number })),
    );
    for (const { programme } of opened) await programme.close();
  });

  test('a migration that fails leaves nothing of it, nor of those before it', async () => {
    const broken = {
      number: 99,
      name: 'broken',
      sql: 'create table a (x bigint); insert into nowhere values (1)',
    };
    await asOwner(async (client) => {
      await expect(migratePostgres(client, [...postgresMigrations, broken])).rejects.toThrow('nowhere');
    });
    expect(await place.rows("select 1 from pg_tables where schemaname = 'public'")).toEqual([]);
    await (await place.open(clock)).programme.close();
  });

  test('a server that runs on while a newer one adds a column goes on answering', async () => {
    const { programme, get, logged } = await place.open(clock);
    await shareOut(get, 'warm-street', 'linkedin');
    const ask = () => get('points.statement', { before: null, limit: 10 });
    const before = await ask();
    await place.change(['alter table entries add column of_a_newer_version text']);
    expect(await Promise.all(Array.from({ length: 16 }, ask))).toEqual(Array(16).fill(before));
    expect(logged).toEqual([]);
    await programme.close();
  });

  test('a database of a newer Herald is not touched', async () => {
    await (await place.open(clock)).programme.close();
    await place.change(["insert into record_migrations values (999, 'of another time')"]);
    await expect(place.open(clock)).rejects.toMatchObject({ name: 'RecordError', reason: 'record.newer' });
  });

  test('one that sorts text by a language is refused, with what to do', async () => {
    const name = `${await nameOf()}_icu`;
    const client = new Client(addressOf('postgres', 'postgres'));
    await client.connect();
    await client.query(
      `create database ${name} owner herald_owner template template0 locale_provider icu icu_locale 'en' locale 'C'`,
    );
    const opening = openTeamProgramme({
      connection: addressOf('owner', name),
      owner: null,
      sample,
      now: () => clock.now,
      log: () => {},
    });
    await expect(opening).rejects.toMatchObject({ reason: 'record.text-order', message: /locale 'C'/ });
    await client.query(`drop database ${name}`);
    await client.end();
  });

  test('a server that is not there is said to be unreachable', async () => {
    const opening = openTeamProgramme({
      connection: 'postgres://herald:none@127.0.0.1:1/herald',
      owner: null,
      sample,
      now: () => clock.now,
      log: () => {},
    });
    await expect(opening).rejects.toMatchObject({ name: 'RecordError', reason: 'record.unreachable' });
  });

  test('one role can do both, and callers have the roles that the record gives', async () => {
    const owner = addressOf('owner', await nameOf());
    const programme = await openTeamProgramme({
      connection: owner,
      owner: null,
      sample,
      now: () => clock.now,
      log: () => {},
    });
    const [member] = await place.rows('select id from members');
    const id = String(member?.id);
    expect(await programme.callerOf(id, 'k')).toEqual({
      memberId: id,
      roles: ['member', 'reviewer', 'manager'],
      key: 'k',
    });
    expect(await programme.callerOf('nobody', null)).toBeNull();
    await programme.close();
  });

  test('where every connection is cut in the middle, commands are refused or done, and asked again are done once', async () => {
    const { programme, get, call, logged } = await place.open(clock);
    await shareOut(get, 'warm-street', 'linkedin');
    const commands = Array.from({ length: 40 }, (_, nth) => `cut-${nth}`);
    const save = (key: string) => call('account.save', { network: 'x', handle: key }, key);
    const first = commands.map(save);
    await place.rows(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
        and pg_has_role(usename, 'herald_owner', 'member')`,
    );
    const answers = await Promise.all(first);
    for (const answer of answers) {
      if (!answer.ok) expect(answer.error.reason, logged.join('\n')).toBe('record.unreachable');
    }
    for (const key of commands) expect(await save(key)).toMatchObject({ ok: true });
    expect(await place.rows("select count(*)::int as count from commands where key like 'cut-%'")).toEqual([
      { count: 40 },
    ]);
    expect(await get('account.list', {})).toHaveLength(1);
    expect(logged.every((line) => /connection|terminat/i.test(line))).toBe(true);
    await programme.close();
  });
});
