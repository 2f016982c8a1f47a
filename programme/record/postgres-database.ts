import {
  HandleEmptyInListsPlugin,
  Kysely,
  PostgresDialect,
  replaceWithNoncontingentExpression,
} from 'kysely';
import { Pool, type PoolConfig, types } from 'pg';
import { pipelinedPool } from './pipelined-pool.ts';
import type { Tables } from './tables.ts';

// A few connections a core are fastest; more of them only wait for each other.
const connections = 8;

/** Connections to a PostgreSQL database. One that breaks is logged and replaced. */
export function openPool(connection: string, log: (line: string) => void, most = connections): Pool {
  const pool = new Pool({
    connectionString: connection,
    max: most,
    application_name: 'herald',
    connectionTimeoutMillis: 10_000,
    // A statement that waits longer waits for something that is broken: it is given up and answered as busy.
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    // What is asked at once is sent at once, see `together`.
    pipeline: true,
    types: wholeNumbers,
  });
  const broke = (fault: Error) => {
    if (!pool.ending) log(`A connection to the database broke: ${fault.message}`);
  };
  pool.on('error', broke);
  // The pool hears only those that nobody uses; an error that nobody hears would end the process.
  pool.on('connect', (client) => client.on('error', broke));
  return pool;
}

export function kyselyOverPool(pool: Pool): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: pipelinedPool(pool) }),
    // SQLite reads `in ()` as false, PostgreSQL not at all.
    plugins: [new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })],
  });
}

const int8 = 20;
const numeric = 1700;

/** `pg` reads 64-bit numbers and their sums as text; the record's are safe integers, as on SQLite. */
const wholeNumbers: PoolConfig['types'] = {
  getTypeParser: (type, format) =>
    type === int8 || type === numeric ? readWhole : types.getTypeParser(type, format),
};

function readWhole(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number))
    throw new RangeError(`${text} is no whole number that can be kept exactly.`);
  return number;
}
