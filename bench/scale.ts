import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findDrift } from '#programme/ledger/find-drift.ts';
import { readSolo } from '#programme/members/read-solo.ts';
import { openSoloProgramme } from '#programme/open-solo-programme.ts';
import { openRecord } from '#programme/record/open-record.ts';
import { recordFiles } from '#programme/record/record-files.ts';
import { runProgramme } from '#programme/run-programme.ts';
import type { CallName, Input } from '#shared/contract.ts';
import { verifyExport } from '#shared/points/verify-export.ts';
import { sample } from '../test/programme/open-sample.ts';
import type { BenchRow } from './bench-row.ts';
import { filledMember, fillRecord } from './fill-record.ts';
import { quantile } from './quantile.ts';

/** `HERALD_SCALE=50000 npm run bench -- scale` for the whole of it: so many members, with a hundred entries each. */
const members = Number(process.env.HERALD_SCALE ?? 5000);
const each = 100;
const times = 1 / 100;
const now = new Date('2026-11-23T09:00:00.000Z');
const month = { what: 'entries', from: '2026-11-01', to: '2026-11-30' } as const;

type Screen = { readonly name: string; readonly ask: (way: Opened) => Promise<unknown> };
type Opened = Awaited<ReturnType<typeof openFilled>>;

const screens: readonly Screen[] = [
  { name: 'the balance', ask: ({ as }) => as('points.balance', {}) },
  { name: 'a page of the statement', ask: ({ as }) => as('points.statement', { before: null, limit: 50 }) },
  { name: 'its last page', ask: ({ as }) => as('points.statement', { before: 21, limit: 50 }) },
  { name: 'the lots', ask: ({ as }) => as('points.lots', {}) },
  { name: 'the season with its ranking and groups', ask: ({ as }) => as('season.mine', {}) },
  { name: 'the own shares', ask: ({ as }) => as('share.list', {}) },
  { name: 'a member’s own rows', ask: ({ as }) => as('privacy.mine', {}) },
];

/** What a member's screens take in a large record beside one of a hundredth of it. */
export async function scaleBench(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'herald-scale-'));
  try {
    const small = await openFilled(join(folder, 'small'), Math.max(10, members * times));
    const large = await openFilled(join(folder, 'large'), members);
    const rows: BenchRow[] = [];
    for (const screen of screens) rows.push(await compare(screen, large, small));
    rows.push(await monthEnd(large, small));
    await small.close();
    await large.close();
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare({ name, ask }: Screen, large: Opened, small: Opened): Promise<BenchRow> {
  const ours: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < 201; round += 1) {
    peer.push(await timed(() => ask(small)));
    ours.push(await timed(() => ask(large)));
  }
  return row(name, quantile(ours, 0.5), quantile(peer, 0.5), '≤ 1.5×');
}

/** For each entry of the month, as a larger programme has more of them. */
async function monthEnd(large: Opened, small: Opened): Promise<BenchRow> {
  const perEntry = async (way: Opened) => {
    const took = [];
    for (let round = 0; round < 3; round += 1)
      took.push(await timed(() => way.asManager('finance.export', month)));
    return (quantile(took, 0.5) * 1000) / (way.members * each);
  };
  const peer = await perEntry(small);
  return row('the month’s end as a file, per 1,000 entries kept', await perEntry(large), peer, '≤ 1.5×');
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function row(what: string, ours: number, peer: number, aim: string): BenchRow {
  const size = (count: number) =>
    `${count.toLocaleString('en')} members, ${(count * each).toLocaleString('en')} entries`;
  const name = `${what}: ${size(members)}`;
  return {
    name,
    compared: `the same: ${size(members * times)}`,
    ours,
    peer,
    ratio: ours / peer,
    unit: 'ms',
    aim,
  };
}

/** A record of so many members, looked over before it is measured. */
async function openFilled(folder: string, count: number) {
  const way = { folder, now: () => now, log: console.error };
  await (await openSoloProgramme({ ...way, sample })).close();
  const start = performance.now();
  fillRecord({ file: recordFiles(folder).database, members: count, each, now });
  console.error(`${count} members filled in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  const record = openRecord(way);
  const solo = await readSolo(record.database);
  if (solo === null) throw new Error('The sample has no programme.');
  const drifts = await findDrift(record.database);
  if (drifts.length > 0) throw new Error(`The filled record drifts: ${JSON.stringify(drifts[0])}`);
  const programme = runProgramme({ record, programme: solo.programme, vault: null, ...way });
  const call = async <Name extends CallName>(memberId: string, name: Name, input: Input<Name>) => {
    const roles = memberId === solo.memberId ? (['manager'] as const) : (['member'] as const);
    const answer = await programme.call(name, input, { memberId, roles, key: `${memberId} ${name}` });
    if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
    return answer.value;
  };
  await call(solo.memberId, 'season.arrange', {
    ...{ goal: 1_000_000, hasBadges: true, hasRanking: true, hasGroups: true },
  });
  const member = filledMember(Math.floor(count / 4) * 2);
  const { text } = (await call(member, 'points.export', {})) as { readonly text: string };
  const verified = verifyExport(text);
  if (!verified.ok) throw new Error(`A filled chain is broken: ${JSON.stringify(verified)}`);
  return {
    members: count,
    as: <Name extends CallName>(name: Name, input: Input<Name>) => call(member, name, input),
    asManager: <Name extends CallName>(name: Name, input: Input<Name>) => call(solo.memberId, name, input),
    close: record.close,
  };
}
