import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordFiles } from '#programme/record/record-files.ts';
import { openSqlite } from '#programme/record/sqlite-database.ts';
import type { Answer } from '#shared/contract/call-error.ts';
import type { CallName, Input, Output } from '#shared/contract.ts';
import {
  type Clock,
  clockAt,
  type OpenedSample,
  openSample,
  temporaryFolder,
  unedited,
} from './open-sample.ts';

let folder: ReturnType<typeof temporaryFolder>;
let clock: Clock;
let opened: OpenedSample;
beforeEach(async () => {
  folder = temporaryFolder();
  clock = clockAt('2026-11-23T09:00:00.000Z');
  opened = await openSample(folder.path, clock);
});
afterEach(async () => {
  await opened.programme.close();
  folder.remove();
});

/** Opens the record again with so many colleagues in it. */
async function withColleagues(count: number): Promise<readonly string[]> {
  await opened.programme.close();
  const ids = Array.from({ length: count }, (_, index) => `colleague-${index + 1}`);
  const database = openSqlite(recordFiles(folder.path).database);
  for (const id of ids)
    database.exec(`insert into members (id, name, roles) values ('${id}', 'Name of ${id}', '["member"]')`);
  database.close();
  opened = await openSample(folder.path, clock);
  return ids;
}

let keys = 0;
async function as<Name extends CallName>(
  memberId: string,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  keys += 1;
  const caller = { memberId, roles: ['member'] as const, key: `as-${keys}` };
  const answer = (await opened.programme.call(name, input, caller)) as Answer<Output<Name>>;
  if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
  return answer.value;
}

async function earn(memberId: string, networks: readonly Input<'share.open'>['network'][]): Promise<void> {
  for (const network of networks) {
    const { id } = await as(memberId, 'share.open', await unedited(opened.get, 'warm-street', network));
    await as(memberId, 'share.answer', { shareId: id, isOut: true });
  }
}
const arrange = (goal: number | null, hasBadges: boolean, hasRanking: boolean) =>
  opened.get('season.arrange', { goal, hasBadges, hasRanking, hasGroups: false });
const me = () => opened.programme.soloCaller(null).memberId;

describe('a season', () => {
  test('shows nothing of what is off', async () => {
    await arrange(null, false, false);
    expect(await opened.get('season.mine', {})).toEqual({
      from: '2026-10-01',
      until: '2027-01-01',
      goal: null,
      groups: null,
      badges: null,
      ranking: null,
    });
    expect((await opened.get('season.choice', {})).isOffered).toBe(false);
  });

  test('alone shows the goal, which is one’s own, and says why there is no neighbourhood', async () => {
    await arrange(100, true, true);
    await earn(me(), ['x']);
    await opened.get('season.choose', { isIn: true, alias: null });
    expect(await opened.get('season.mine', {})).toMatchObject({
      goal: { target: 100, sum: 10, hidden: null },
      ranking: { isIn: true, hidden: 'alone', places: [], average: null },
    });
  });

  test('counts only what was earned in it, by the programme’s calendar', async () => {
    await arrange(100, true, true);
    await earn(me(), ['x']);
    clock.now = new Date('2026-12-31T23:00:00.000Z');
    await earn(me(), ['linkedin', 'bluesky']);
    expect(await opened.get('season.mine', {})).toMatchObject({ from: '2027-01-01', goal: { sum: 20 } });
  });

  test('hides every sum, place and average until five have joined in', async () => {
    const [one = '', two = '', three = '', four = ''] = await withColleagues(6);
    await arrange(100, true, true);
    for (const id of [me(), one, two, three]) {
      await earn(id, ['x']);
      await as(id, 'season.choose', { isIn: true, alias: `alias ${id.slice(-12)}` });
    }
    expect(await opened.get('season.mine', {})).toMatchObject({
      goal: { target: 100, sum: null, hidden: 'too-few' },
      ranking: { isIn: true, hidden: 'too-few', places: [], average: null },
    });
    await earn(four, ['x', 'linkedin']);
    await as(four, 'season.choose', { isIn: true, alias: null });
    expect(await opened.get('season.mine', {})).toMatchObject({
      goal: { target: 100, sum: 60, hidden: null },
      ranking: { isIn: true, hidden: null, average: 12 },
    });
  });

  test('shows a member who takes part the two above and the two below, under the names they chose', async () => {
    const ids = await withColleagues(6);
    await arrange(null, true, true);
    const networks = ['x', 'linkedin', 'bluesky', 'mastodon'] as const;
    for (const [index, id] of ids.slice(0, 5).entries()) {
      await earn(id, networks.slice(0, Math.max(0, 4 - index)));
      await as(id, 'season.choose', { isIn: true, alias: index === 1 ? 'Night owl' : null });
    }
    const places = (await as(ids[2] ?? '', 'season.mine', {})).ranking?.places;
    expect(places).toEqual([
      { place: 1, name: 'Name of colleague-1', points: 40, isMe: false },
      { place: 2, name: 'Night owl', points: 30, isMe: false },
      { place: 3, name: 'Name of colleague-3', points: 20, isMe: true },
      { place: 4, name: 'Name of colleague-4', points: 10, isMe: false },
      { place: 5, name: 'Name of colleague-5', points: 0, isMe: false },
    ]);
    expect((await as(ids[5] ?? '', 'season.mine', {})).ranking).toMatchObject({ isIn: false, places: [] });
    await as(ids[2] ?? '', 'season.choose', { isIn: false, alias: null });
    expect((await as(ids[2] ?? '', 'season.mine', {})).ranking).toMatchObject({ isIn: false, places: [] });
  });

  test('lets nobody stand there under a name that somebody else took, however it is written', async () => {
    const [one = ''] = await withColleagues(1);
    await arrange(null, true, true);
    await as(one, 'season.choose', { isIn: true, alias: 'Night owl' });
    expect(await opened.call('season.choose', { isIn: true, alias: ' NIGHT OWL ' })).toMatchObject({
      ok: false,
      error: { reason: 'season.alias-taken' },
    });
    await opened.get('season.choose', { isIn: true, alias: 'Early bird' });
    await as(one, 'season.choose', { isIn: false, alias: null });
    await opened.get('season.choose', { isIn: true, alias: 'Night owl' });
    expect(await opened.get('season.choice', {})).toEqual({
      isOffered: true,
      isIn: true,
      alias: 'Night owl',
    });
  });

  test('is arranged by managers alone', async () => {
    const [one = ''] = await withColleagues(1);
    await expect(
      as(one, 'season.arrange', { goal: 1, hasBadges: true, hasRanking: true, hasGroups: true }),
    ).rejects.toThrow();
    await expect(
      as(one, 'points.previewRules', { rules: (await opened.get('points.rules', {})).inForce }),
    ).rejects.toThrow();
  });
});

describe('a preview of rules', () => {
  test('is not shown for two to four members, and not by rule where a rule has so few', async () => {
    const ids = await withColleagues(5);
    const { inForce } = await opened.get('points.rules', {});
    const rules = {
      ...inForce,
      version: 4,
      awards: inForce.awards.map((award) => ({ ...award, points: 12 })),
    };
    for (const id of ids.slice(0, 4)) await earn(id, ['x']);
    expect(await opened.get('points.previewRules', { rules })).toMatchObject({ sums: null, byRule: null });
    await earn(ids[4] ?? '', ['x']);
    expect(await opened.get('points.previewRules', { rules })).toMatchObject({
      sums: { members: 5, given: 50, would: 60 },
      byRule: [{ rule: 'share-declared', given: 50, would: 60 }, { rule: 'share-linked' }],
    });
    const [share] = await as(ids[4] ?? '', 'share.list', {});
    await as(ids[4] ?? '', 'share.link', {
      shareId: share?.id ?? '',
      address: 'https://x.com/someone/status/1861000000000000009',
    });
    expect(await opened.get('points.previewRules', { rules })).toMatchObject({
      sums: { members: 5, given: 55, would: 72 },
      byRule: null,
    });
    // Rules that would give points for addresses only would tell of the one who gave one.
    const telling = rules.awards.map((award) => ({
      ...award,
      onNetworks: award.evidence === 'declared' ? { x: 0 } : {},
    }));
    expect(await opened.get('points.previewRules', { rules: { ...rules, awards: telling } })).toMatchObject({
      sums: null,
    });
    const touching = inForce.awards.map((award) => ({
      ...award,
      points: award.evidence === 'linked' ? 99 : award.points,
    }));
    expect(await opened.get('points.previewRules', { rules: { ...rules, awards: touching } })).toMatchObject({
      sums: null,
    });
  });

  test('of a single member other than the manager is not shown either', async () => {
    const [one = ''] = await withColleagues(1);
    await earn(one, ['x']);
    const { inForce } = await opened.get('points.rules', {});
    expect(await opened.get('points.previewRules', { rules: inForce })).toMatchObject({ sums: null });
  });
});
