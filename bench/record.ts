import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { memberAccount } from '#programme/ledger/post-entry.ts';
import { openSoloProgramme } from '#programme/open-solo-programme.ts';
import type { Programme } from '#programme/programme.ts';
import { chainStart, hashEntry } from '#shared/points/chain.ts';
import type { BenchRow } from './bench-row.ts';
import { makePosts, sample } from './make-posts.ts';
import { quantile } from './quantile.ts';

const now = () => new Date();
const posts = 10_000;

/** The record beside bare SQLite, over files on the same disk in the same run. */
export async function recordBench(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'herald-bench-'));
  try {
    const full = join(folder, 'full');
    await makePosts(full, posts, now);
    const rows = [await opening(full, join(folder, 'empty.db')), await feed(full)];
    const member = await soloMember(full);
    const small = await statement(full, member, 100);
    const large = await statement(full, member, 100_000);
    rows.push(
      row('a page of the statement, 10⁵ entries', 'the same, 10² entries', 'ms', '≤ 1.5×', large, small),
    );
    rows.push(await redemption(full, join(folder, 'insert.db')));
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function opening(folder: string, empty: string): Promise<BenchRow> {
  const ours: number[] = [];
  const peer: number[] = [];
  openBare(empty).close();
  for (let round = 0; round < 21; round += 1) {
    const one = performance.now();
    const programme = await openSoloProgramme({ folder, sample, now, log: console.error });
    ours.push(performance.now() - one);
    await programme.close();
    const other = performance.now();
    const bare = openBare(empty);
    peer.push(performance.now() - other);
    bare.close();
  }
  return row(
    'open the record, 10,000 posts',
    'open an empty SQLite file',
    'ms',
    '≤ 20 ms, ≤ 3×',
    quantile(ours, 0.5),
    quantile(peer, 0.5),
  );
}

async function feed(folder: string): Promise<BenchRow> {
  const programme = await openSoloProgramme({ folder, sample, now, log: console.error });
  const ours = await medianOf(41, async () => {
    const answer = await programme.call(
      'post.page',
      { after: null, limit: 1000 },
      programme.soloCaller(null),
    );
    if (!answer.ok) throw new Error(answer.error.message);
  });
  await programme.close();
  const bare = openBare(join(folder, 'record.db'));
  const select = bare.prepare(`select posts.*, pictures.id as picture_id, width, height, alt from posts
    left join post_pictures on post_pictures.post_id = posts.id and position = 0
    left join pictures on pictures.id = picture_id
    where status = 'approved' order by starts_at desc, posts.id desc limit 1000`);
  const peer = await medianOf(41, () => select.all());
  bare.close();
  return row(
    'a feed of 1,000 posts, as the call answers it',
    'one bare select of the same rows',
    'ms',
    '≤ 5 ms',
    ours,
    peer,
  );
}

async function statement(folder: string, member: string, entries: number): Promise<number> {
  addEntries(join(folder, 'record.db'), member, entries);
  const programme = await openSoloProgramme({ folder, sample, now, log: console.error });
  const time = await medianOf(101, () =>
    programme.call('points.statement', { before: null, limit: 50 }, programme.soloCaller(null)),
  );
  await programme.close();
  return time;
}

/** In a second, each asked for and confirmed before the next; the two take turns, so that a busy disk slows both. */
async function redemption(folder: string, other: string): Promise<BenchRow> {
  const record = openBare(join(folder, 'record.db'));
  // The sample's endless rewards are all limited for one person, or by a budget: one member is to have hundreds here.
  record.exec(`
    insert into reward_changes select rewards.id, revision + 1, '', members.id, '{}', '{}' from rewards, members;
    update rewards set revision = revision + 1, limit_count = null, limit_period = null, budget_id = null`);
  record.close();
  const programme = await openSoloProgramme({ folder, sample, now, log: console.error });
  const { rewardId, price } = await endlessReward(programme);
  const bare = openBare(other);
  bare.exec('create table one (id integer primary key, text text)');
  const insert = bare.prepare('insert into one (text) values (?)');
  const ours: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < 301; round += 1) {
    const one = performance.now();
    const caller = programme.soloCaller(`bench-${round}`);
    const answer = await programme.call('redemption.request', { rewardId, price }, caller);
    ours.push(performance.now() - one);
    if (!answer.ok) throw new Error(answer.error.message);
    const two = performance.now();
    insert.run('a row');
    peer.push(performance.now() - two);
  }
  bare.close();
  await programme.close();
  const name = 'redemptions one after the other, SQLite';
  return row(
    name,
    'durable inserts of one row',
    '/s',
    '≥ 0.5×',
    1000 / quantile(ours, 0.5),
    1000 / quantile(peer, 0.5),
  );
}

async function endlessReward(programme: Programme): Promise<{ rewardId: string; price: number }> {
  const answer = await programme.call('reward.list', {}, programme.soloCaller(null));
  if (!answer.ok) throw new Error(answer.error.message);
  const rewards = answer.value as readonly { id: string; price: number; stock: number | null }[];
  const endless = rewards.find(({ stock }) => stock === null);
  if (endless === undefined) throw new Error('Every reward of the sample runs out.');
  return { rewardId: endless.id, price: endless.price };
}

async function soloMember(folder: string): Promise<string> {
  const programme = await openSoloProgramme({ folder, sample, now, log: console.error });
  const { memberId } = programme.soloCaller(null);
  await programme.close();
  return memberId;
}

/** Fills a member's chain up to so many entries, each of 100 points with its lot, past the code but not past the triggers. */
function addEntries(file: string, member: string, count: number): void {
  const database = openBare(file);
  const own = memberAccount(member);
  const last = database
    .prepare('select sequence, hash, balance from entries order by sequence desc limit 1')
    .get();
  let prev = String(last?.hash ?? chainStart);
  let balance = Number(last?.balance ?? 0);
  const at = now().toISOString();
  const add = database.prepare(
    `insert into entries (id, member_id, sequence, at, day, debit, credit, points, balance, reason, rule, rule_version,
      evidence, about, key, reverses, prev, hash) values (?, ?, ?, ?, ?, 'issued', ?, ?, ?, ?, ?, ?, ?, ?, ?, null, ?, ?)`,
  );
  const addLot = database.prepare('insert into lots values (?, ?, ?, ?, ?, ?)');
  database.exec('begin');
  database.prepare("insert or ignore into balances (account, points) values ('issued', 0), (?, 0)").run(own);
  for (let sequence = Number(last?.sequence ?? 0) + 1; sequence <= count; sequence += 1) {
    const entry = {
      id: `bench-${sequence}`,
      member,
      sequence,
      at,
      debit: 'issued',
      credit: own,
      points: 100,
      reason: 'You said that your share on LinkedIn is out',
      rule: 'share-declared',
      ruleVersion: 1,
      evidence: `share:bench-${sequence}:declared`,
      key: `bench:${sequence}`,
      reverses: null,
      prev,
    };
    prev = hashEntry(entry);
    balance += entry.points;
    const { id, points, reason, rule, ruleVersion, evidence, key } = entry;
    add.run(
      id,
      member,
      sequence,
      at,
      at.slice(0, 10),
      own,
      points,
      balance,
      reason,
      rule,
      ruleVersion,
      evidence,
      'A post',
      key,
      entry.prev,
      prev,
    );
    addLot.run(`lot-${sequence}`, member, id, '2099-01-01', points, points);
  }
  database.exec('commit');
  database.close();
}

function openBare(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  database.exec('pragma journal_mode = wal; pragma synchronous = full');
  database.prepare('select count(*) from sqlite_schema').get();
  return database;
}

async function medianOf(rounds: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return quantile(times, 0.5);
}

function row(
  name: string,
  compared: string,
  unit: string,
  aim: string,
  ours: number,
  peer: number,
): BenchRow {
  return { name, compared, ours, peer, ratio: ours / peer, unit, aim };
}
