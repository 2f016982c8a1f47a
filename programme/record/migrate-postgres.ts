import type { ClientBase } from 'pg';
import type { Migration } from './migrations.ts';
import { RecordError } from './record-error.ts';

/** Any number that nobody else locks in this database: "herald" in ASCII. */
const lock = '114784820031588';

/**
 * Brings a database up to date, all in one transaction: whatever interrupts it, nothing has happened. Two at once wait
 * for each other. Where nothing is left to do, a role that may only read does. Throws a `RecordError` where a newer Herald has written it, or where it sorts text by a language.
 */
export async function migratePostgres(
  client: ClientBase,
  migrations: readonly Migration[],
  alsoDo: () => Promise<void> = async () => {},
): Promise<void> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [lock]);
    await askForTextOrder(client);
    const { rows: found } = await client.query(
      `select to_regclass('record_migrations') is not null as is_there`,
    );
    if (found[0].is_there !== true) {
      await client.query('create table record_migrations (number bigint primary key, name text not null)');
    }
    const { rows } = await client.query('select coalesce(max(number), 0) as done from record_migrations');
    const done = Number(rows[0].done);
    if (done > (migrations.at(-1)?.number ?? 0)) {
      throw new RecordError('record.newer', 'This database was written by a newer version of Herald.');
    }
    for (const { number, name, sql } of migrations.filter((step) => step.number > done)) {
      await client.query(sql);
      await client.query('insert into record_migrations (number, name) values ($1, $2)', [number, name]);
    }
    await alsoDo();
    await client.query('commit');
  } catch (fault) {
    await client.query('rollback').catch((second: unknown) => {
      throw new AggregateError([fault, second], String(fault), { cause: fault });
    });
    throw fault;
  }
}

/** SQLite sorts text by its bytes, and so must this: by a language, ids, keys and instants would sort differently. */
async function askForTextOrder(client: ClientBase): Promise<void> {
  const { rows } = await client.query(`select 'Z' < 'a' and 'a:' < 'a;' and 'a-b' < 'aa' as is_by_bytes`);
  if (rows[0].is_by_bytes !== true) {
    throw new RecordError(
      'record.text-order',
      "The database sorts text by a language. Make one with: create database herald template template0 encoding 'UTF8' locale 'C'",
    );
  }
}
