import { Client } from 'pg';
import { migratePostgres } from './migrate-postgres.ts';
import { postgresMigrations } from './migrations.ts';
import type { OpenRecord } from './open-record.ts';
import { kyselyOverPool, openPool } from './postgres-database.ts';
import { grantRights } from './postgres-rights.ts';
import { RecordError } from './record-error.ts';
import { recordFault } from './record-fault.ts';

export type TeamRecord = {
  /** `postgres://role:password@host:port/database`, as the programme runs. */
  readonly connection: string;
  /**
   * The same database as the role that owns the tables. It migrates, and leaves the role of `connection` only the
   * rights it needs. Null where one role does both.
   */
  readonly owner: string | null;
  /** Connections held at most; a few a core by default. */
  readonly connections?: number;
  readonly log: (line: string) => void;
};

/** Opens the record of a team on PostgreSQL and makes it current; throws a `RecordError` where it cannot. */
export async function openTeamRecord({
  connection,
  owner,
  connections,
  log,
}: TeamRecord): Promise<OpenRecord> {
  const role = owner === null ? null : new Client(connection).user;
  await migrate(owner ?? connection, role ?? null, log);
  const pool = openPool(connection, log, connections);
  const database = kyselyOverPool(pool);
  return {
    database,
    isReadOnly: false,
    isTrusted: true,
    notices: [],
    // A server's backups, and what it does about damage, are its own.
    backUpIfDue: () => {},
    // So is when its log and its free pages are written over: what is removed was sealed.
    forgetErased: async () => {},
    distrust: () => log('The database reports that its files are damaged.'),
    close: () => database.destroy(),
  };
}

async function migrate(connection: string, app: string | null, log: (line: string) => void): Promise<void> {
  const client = new Client({ connectionString: connection, connectionTimeoutMillis: 10_000 });
  client.on('error', (fault) => log(`The connection to the database broke: ${fault.message}`));
  try {
    await client.connect();
    await migratePostgres(client, postgresMigrations, async () => {
      if (app !== null) await grantRights(client, app);
    });
  } catch (fault) {
    if (recordFault(fault) !== 'unreachable') throw fault;
    throw new RecordError('record.unreachable', 'The database cannot be reached.', { cause: fault });
  } finally {
    await client.end();
  }
}
