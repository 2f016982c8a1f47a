import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { inject } from 'vitest';
import { findDrift } from '#programme/ledger/find-drift.ts';
import { openTeamProgramme } from '#programme/open-team-programme.ts';
import { kyselyOverPool, openPool } from '#programme/record/postgres-database.ts';
import type { Caller } from '#shared/contract/dispatch.ts';
import { type Clock, drive, type OpenedSample, sample, testVault } from '../open-sample.ts';
import type { Engine, Place, Row } from './engine.ts';
import { type Guard, guardName } from './guard.ts';

export const postgresEngine: Engine = {
  name: 'PostgreSQL',
  missing: inject('postgres') === null ? inject('postgresMissing') : null,
  make: async () => {
    const name = newName();
    await serverWide(
      `create database ${name} owner herald_owner template template0 encoding 'UTF8' locale 'C'`,
    );
    return placeIn(name);
  },
};

export function addressOf(role: 'owner' | 'app' | 'postgres', database: string): string {
  const pattern = inject('postgres');
  if (pattern === null) throw new Error(inject('postgresMissing'));
  return pattern
    .replace('{role}', role === 'postgres' ? role : `herald_${role}`)
    .replace('{database}', database);
}

function newName(): string {
  return `herald_${process.pid}_${randomBytes(6).toString('hex')}`;
}

function placeIn(database: string): Place {
  const asOwner = <Result>(work: (client: Client) => Promise<Result>) =>
    connected(addressOf('owner', database), work);
  return {
    open: (clock) => openOn(database, clock),
    copy: async () => {
      const name = newName();
      await serverWide(`create database ${name} owner herald_owner template ${escapeIdentifier(database)}`);
      return placeIn(name);
    },
    rows: (sql) => asOwner(async (client) => (await client.query<Row>(sql)).rows),
    change: (statements) =>
      asOwner(async (client) => {
        for (const statement of statements) await client.query(statement);
      }),
    drift: async () => {
      const kysely = kyselyOverPool(openPool(addressOf('owner', database), console.error, 1));
      return findDrift(kysely).finally(() => kysely.destroy());
    },
    attempt: (statements, without = []) =>
      asOwner(async (client) => {
        await client.query('begin');
        for (const guard of without) await client.query(takeAway(guard));
        for (const statement of statements.slice(0, -1)) await client.query(statement);
        try {
          await client.query(statements.at(-1) ?? '');
          return null;
        } catch (fault) {
          if (fault instanceof Error) return fault;
          throw fault;
        } finally {
          await client.query('rollback');
        }
      }),
    guards: () =>
      asOwner(async (client) => {
        const { rows } = await client.query<{ name: string }>(`
          select tgname as name from pg_trigger where not tgisinternal
          union all select conname from pg_constraint
            where connamespace = 'public'::regnamespace and contype in ('c', 'u', 'p')
          union all select indexrelid::regclass::text from pg_index
            join pg_class on pg_class.oid = indexrelid and relnamespace = 'public'::regnamespace
            where indisunique and not exists (select 1 from pg_constraint where conindid = indexrelid)`);
        return rows.map(({ name }) => name);
      }),
    remove: () => serverWide(`drop database if exists ${escapeIdentifier(database)} with (force)`),
  };
}

function takeAway(guard: Guard): string {
  const name = escapeIdentifier(guardName(guard));
  if ('trigger' in guard) return `drop trigger ${name} on ${guard.on}`;
  return 'index' in guard ? `drop index ${name}` : `alter table ${guard.on} drop constraint ${name} cascade`;
}

async function openOn(database: string, clock: Clock): Promise<OpenedSample> {
  const logged: string[] = [];
  const programme = await openTeamProgramme({
    connection: addressOf('app', database),
    owner: addressOf('owner', database),
    sample,
    vault: testVault,
    now: () => clock.now,
    log: (line) => logged.push(line),
  });
  const solo = await soloOf(database);
  return drive({ ...programme, soloCaller: (key) => ({ ...solo, key }) }, logged);
}

/** The sample's one member. */
function soloOf(database: string): Promise<Omit<Caller, 'key'>> {
  return connected(addressOf('owner', database), async (client) => {
    const { rows } = await client.query<{ id: string; roles: string }>(
      'select id, roles from members order by id limit 1',
    );
    const [member] = rows;
    if (member === undefined) throw new Error('The sample has no member.');
    return { memberId: member.id, roles: JSON.parse(member.roles) };
  });
}

async function serverWide(statement: string): Promise<void> {
  await connected(addressOf('postgres', 'postgres'), (client) => client.query(statement));
}

async function connected<Result>(
  address: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client(address);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
