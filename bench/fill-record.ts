import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { memberAccount } from '#programme/ledger/post-entry.ts';
import { chainStart, hashEntry } from '#shared/points/chain.ts';

export type Fill = {
  /** The record's file; nothing else has it open. */
  readonly file: string;
  readonly members: number;
  /** Entries of each member. The last tenth of them are awards of this season. */
  readonly each: number;
  readonly now: Date;
};

const dayLength = 24 * 60 * 60_000;
const networks = ['linkedin', 'x', 'bluesky', 'mastodon', 'threads'];
const groups = 40;
const filledGroup = (nth: number): string => `filled-group-${nth % groups}`;
export const filledMember = (nth: number): string => `filled-${String(nth).padStart(6, '0')}`;

/**
 * Fills a record with members and the points they earned, chain and lots whole, every second one in the ranking, each in a group.
 *
 * In bulk: triggers and indexes are taken away and put back as they were, all in one transaction, because each would look at
 * every row anew. What they would have refused is asked of the whole afterwards, by `findDrift` and `verifyExport`; what they
 * would have counted is written here or, for a season, made from the entries when it is opened.
 */
export function fillRecord({ file, members, each, now }: Fill): void {
  const database = new DatabaseSync(file);
  database.exec(
    'pragma journal_mode = memory; pragma synchronous = off; pragma cache_size = -2000000; begin',
  );
  const aside = database.prepare(setAside).all();
  for (const { name, type } of aside) database.exec(`drop ${type} "${name}"`);
  const { pack } = database.prepare('select max(version) as pack from policy_packs').get() ?? {};
  const posts = Math.ceil(each / 10 / networks.length);
  const insert = inserter(database);
  for (let nth = 0; nth < posts; nth += 1) {
    insert('posts', {
      ...{ id: `filled-post-${nth}`, status: 'withdrawn', title: `Post ${nth}`, summary: '', networks: '[]' },
      ...{ starts_at: now.toISOString(), changed_at: now.toISOString() },
    });
  }
  insertOnce(database, 'issued');
  for (let nth = 0; nth < groups; nth += 1) {
    insert('member_groups', { id: filledGroup(nth), name: `Group ${nth}`, name_key: `group ${nth}` });
  }
  for (let nth = 0; nth < members; nth += 1) fillMember(insert, nth, { each, now, pack: pack ?? 1 });
  database.exec(`update balances set points = points - ${members * points(each)} where account = 'issued'`);
  for (const { sql } of aside) database.exec(String(sql));
  database.exec('delete from season_now; delete from season_points; delete from season_tally');
  database.exec('delete from season_group_points; delete from group_tally');
  database.exec(`insert into group_tally (group_key, members, active, points)
    select group_key, count(*), 0, 0 from group_now group by group_key`);
  database.exec('commit; pragma journal_mode = wal');
  database.close();
}

/** Indexes come back before triggers; those of keys have no words of their own and stay. */
const setAside = `
  select name, type, sql from sqlite_schema where type in ('index', 'trigger') and sql is not null order by type`;

/** What a member has earned by so many entries: 1 to 7 points each. */
function points(entries: number): number {
  let sum = 0;
  for (let sequence = 1; sequence <= entries; sequence += 1) sum += 1 + (sequence % 7);
  return sum;
}

type Insert = (table: string, row: Readonly<Record<string, SQLInputValue>>) => void;

function fillMember(
  insert: Insert,
  nth: number,
  { each, now, pack }: Pick<Fill, 'each' | 'now'> & { readonly pack: SQLInputValue },
): void {
  const member = filledMember(nth);
  const own = memberAccount(member);
  insert('members', { id: member, name: `Member ${nth}`, roles: '["member"]' });
  insert('group_now', { member_id: member, group_key: filledGroup(nth) });
  insert('group_memberships', {
    ...{ member_id: member, group_id: filledGroup(nth) },
    since: new Date(now.getTime() - 400 * dayLength).toISOString(),
  });
  insert('balances', { account: own, points: points(each) });
  if (nth % 2 === 0) insert('ranking_choices', { member_id: member });
  let prev = chainStart;
  let balance = 0;
  // Some earn in this season and some more: otherwise everybody would stand in one place.
  const first = each - Math.floor(each / 10 / (1 + (nth % 5)));
  for (let sequence = 1; sequence <= each; sequence += 1) {
    const back = Math.min(400, each - sequence + 1);
    const at = new Date(now.getTime() - (sequence > first ? back % 20 : 60 + back) * dayLength).toISOString();
    const id = `${member}-${sequence}`;
    const entry = {
      ...{ id, member, sequence, at, debit: 'issued', credit: own, points: 1 + (sequence % 7) },
      ...{ reason: 'You said that your share is out', rule: 'share-declared', ruleVersion: 1 },
      ...{ evidence: `share:${id}:declared`, key: `filled:${id}`, reverses: null, prev },
    };
    prev = hashEntry(entry);
    balance += entry.points;
    const { member: member_id, ruleVersion: rule_version, ...rest } = entry;
    insert('entries', {
      ...rest,
      member_id,
      rule_version,
      day: at.slice(0, 10),
      balance,
      about: 'A post',
      hash: prev,
    });
    insert('lots', {
      ...{ id: `lot-${id}`, member_id, entry_id: id, points: entry.points, remaining: entry.points },
      expires_on: new Date(now.getTime() + (366 - back / 2) * dayLength).toISOString().slice(0, 10),
    });
    if (sequence <= first) continue;
    const place = each - sequence;
    const post_id = `filled-post-${Math.floor(place / networks.length)}`;
    const share = { member_id, post_id, network: networks[place % networks.length] ?? '' };
    insert('shares', {
      ...{ id, ...share, text: 'In my own words.', evidence: 'declared', is_dropped: 0, opened_at: at },
      ...{ declared_at: at, pack_version: pack },
    });
    insert('awards', { ...share, rule: 'share-declared', share_id: id, entry_id: id, points: entry.points });
  }
}

function inserter(database: DatabaseSync): Insert {
  const kept = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  return (table, row) => {
    const names = Object.keys(row);
    const statement =
      kept.get(table) ??
      database.prepare(
        `insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
      );
    kept.set(table, statement);
    statement.run(...Object.values(row));
  };
}

function insertOnce(database: DatabaseSync, account: string): void {
  database.prepare('insert or ignore into balances (account, points) values (?, 0)').run(account);
}
