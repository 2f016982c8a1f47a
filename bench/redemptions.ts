import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client, escapeLiteral } from 'pg';
import { z } from 'zod';
import { openTeamProgramme, type TeamProgramme } from '#programme/open-team-programme.ts';
import { kyselyOverPool, openPool } from '#programme/record/postgres-database.ts';
import { givePoints } from '../test/programme/contract/give-points.ts';
import { type PostgresServer, startPostgresServer } from '../test/programme/contract/postgres-server.ts';
import { sample } from '../test/programme/open-sample.ts';
import type { BenchRow } from './bench-row.ts';
import { quantile } from './quantile.ts';

const callers = 32;
const each = 40;
const members = Array.from({ length: callers }, (_, nth) => `m${nth}`);
const now = () => new Date('2026-11-23T09:00:00.000Z');

/** Redemptions of one reward with stock by 32 members at once, beside `pgbench` running the same statements unguarded. */
export async function redemptionsBench(): Promise<BenchRow[]> {
  if (!hasPgbench()) {
    console.error('pgbench is not installed: redemptions on PostgreSQL are not measured.');
    return [];
  }
  const server = await startPostgresServer(true);
  const folder = mkdtempSync(join(tmpdir(), 'herald-pgbench-'));
  try {
    const database = await server.makeDatabase();
    const programme = await open(server, database);
    const statements = await recordStatements(programme);
    const ours = await redeemAtOnce(programme);
    await programme.close();
    const peer = await unguarded(server, database, join(folder, 'redeem.sql'), statements);
    return [
      {
        name: 'redemptions of one reward, 32 at once, PostgreSQL',
        compared: 'pgbench, the same statements unguarded',
        ours: ours.rate,
        peer,
        ratio: ours.rate / peer,
        unit: '/s',
        aim: '≥ 0.8×',
      },
      {
        name: 'one of these redemptions, p99',
        compared: 'its median',
        ours: ours.p99,
        peer: ours.median,
        ratio: ours.p99 / ours.median,
        unit: 'ms',
        aim: '≤ 100 ms',
      },
    ];
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function hasPgbench(): boolean {
  try {
    execFileSync('pgbench', ['--version']);
    return true;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return false;
    throw fault;
  }
}

async function open(server: PostgresServer, database: string): Promise<TeamProgramme> {
  const programme = await openTeamProgramme({
    connection: server.address('app', database),
    owner: server.address('owner', database),
    sample,
    now,
    log: console.error,
  });
  const owner = kyselyOverPool(openPool(server.address('owner', database), console.error, 1));
  await givePoints(owner, members, 1_000_000);
  await owner
    .insertInto('reward_changes')
    .values({
      reward_id: 'coffee',
      revision: 1,
      at: '',
      by_member: members[0] ?? '',
      was: '{}',
      became: '{}',
    })
    .execute();
  await owner
    .updateTable('rewards')
    .set({ stock: 1_000_000, budget_id: null, revision: 1 })
    .where('id', '=', 'coffee')
    .execute();
  await owner.destroy();
  return programme;
}

async function redeem(programme: TeamProgramme, memberId: string, key: string): Promise<void> {
  const caller = { memberId, roles: ['member'] as const, key };
  const answer = await programme.call('redemption.request', { rewardId: 'coffee', price: 10 }, caller);
  if (!answer.ok) throw new Error(answer.error.message);
}

async function redeemAtOnce(programme: TeamProgramme) {
  const times: number[] = [];
  const work = async (member: string) => {
    for (let nth = 0; nth < each; nth += 1) {
      const start = performance.now();
      await redeem(programme, member, `bench-${nth}`);
      times.push(performance.now() - start);
    }
  };
  const start = performance.now();
  await Promise.all(members.map(work));
  const seconds = (performance.now() - start) / 1000;
  return { rate: times.length / seconds, median: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

const asked = z.object({ text: z.string(), values: z.array(z.unknown()) });

/** What one redemption says to the database, with its values written in. */
async function recordStatements(programme: TeamProgramme): Promise<readonly string[]> {
  await redeem(programme, 'm0', 'warm');
  const statements: string[] = [];
  const query = Client.prototype.query as (this: Client, ...given: unknown[]) => unknown;
  const listening = function (this: Client, ...given: unknown[]) {
    const { text, values } = asked.parse(given[0]);
    statements.push(written(text, values));
    return query.apply(this, given);
  };
  Object.assign(Client.prototype, { query: listening });
  try {
    await redeem(programme, 'm0', 'recorded');
  } finally {
    Object.assign(Client.prototype, { query });
  }
  return statements;
}

function written(text: string, values: readonly unknown[]): string {
  return text.replace(/\$(\d+)/g, (_, nth) => {
    const value = values[Number(nth) - 1];
    if (value === null || value === undefined) return 'null';
    return typeof value === 'number' ? String(value) : escapeLiteral(String(value));
  });
}

/** Transactions a second of the recorded statements over the same rows in tables that refuse nothing. */
async function unguarded(
  server: PostgresServer,
  database: string,
  file: string,
  statements: readonly string[],
): Promise<number> {
  const owner = new Client(server.address('owner', database));
  await owner.connect();
  await copyUnguarded(owner);
  await owner.end();
  writeFileSync(
    file,
    `\\set member random(0, ${callers - 1})\n\\set once random(1, 1000000000)\n${script(statements)}`,
  );
  const { stdout } = await promisify(execFile)(
    'pgbench',
    [
      '-n',
      '-M',
      'prepared',
      '-c',
      String(callers),
      '-j',
      '2',
      '-t',
      String(each),
      '-f',
      file,
      server.address('owner', database),
    ],
    { env: { ...process.env, PGOPTIONS: '-c search_path=bare' } },
  );
  const rate = /tps = ([\d.]+)/.exec(stdout)?.[1];
  if (rate === undefined) throw new Error(stdout);
  return Number(rate);
}

/** The same rows and the same ways to find them, but no trigger, no check, no foreign key and nothing unique save what upserts need. */
async function copyUnguarded(owner: Client): Promise<void> {
  await owner.query('create schema bare');
  const tables = await owner.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public'",
  );
  for (const { name } of tables.rows) {
    await owner.query(
      `create table bare.${name} (like public.${name} including defaults including identity)`,
    );
    await owner.query(`insert into bare.${name} overriding system value select * from public.${name}`);
  }
  await owner.query("update bare.lots set id = 'lot-' || member_id");
  const indexes = await owner.query<{ said: string }>(
    "select indexdef as said from pg_indexes where schemaname = 'public'",
  );
  for (const { said } of indexes.rows) {
    const isForUpserts = / ON public\.(balances|award_\w+|limit_\w+|reward_limits|\w*counts?) /.test(said);
    const plain = isForUpserts ? said : said.replace('CREATE UNIQUE INDEX', 'CREATE INDEX');
    await owner.query(plain.replace(' ON public.', ' ON bare.'));
  }
}

/** Each run is of one of the members and has ids of its own and its own lot; an entry moves its two balances itself, as no trigger does. */
function script(statements: readonly string[]): string {
  const id = /'([0-9a-f]{8}-[0-9a-f-]{27})', 'm0', 'coffee'/.exec(
    statements.find((one) => /into "?redemptions"?/.test(one)) ?? '',
  )?.[1];
  if (id === undefined) throw new Error('No redemption was recorded.');
  const lot = /update "lots" set .* "id" = '([^']+)'/.exec(
    statements.find((one) => /update "lots"/.test(one)) ?? '',
  )?.[1];
  if (lot === undefined) throw new Error('No lot was taken from.');
  return statements
    .flatMap((statement) =>
      /into entries/.test(statement)
        ? [
            statement,
            "update balances set points = points - 10 where account = 'member:m0'",
            `update balances set points = points + 10 where account = 'held:${id}'`,
          ]
        : [statement],
    )
    .map((statement) =>
      statement
        .replaceAll(`'${lot}'`, "'lot-m' || :member::text")
        .replaceAll('member:m0', "member:m' || :member::text || '")
        .replaceAll("'m0'", "'m' || :member::text")
        .replaceAll(id, `${id}' || :once::text || '`)
        .replaceAll("'recorded'", "'recorded' || :once::text")
        .replaceAll('\n', ' ')
        // pgbench takes a colon for one of its variables, also between quotes.
        .replace(/'(?:[^']|'')*'/g, (text) =>
          text.includes(':') ? `E${text.replaceAll(':', '\\x3a')}` : text,
        ),
    )
    .map((statement) => `${statement};\n`)
    .join('');
}
