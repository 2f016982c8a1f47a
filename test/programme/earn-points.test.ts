import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findDrift } from '#programme/ledger/find-drift.ts';
import { recordFiles } from '#programme/record/record-files.ts';
import { kyselyOver, openSqlite } from '#programme/record/sqlite-database.ts';
import type { Output } from '#shared/contract.ts';
import type { PointsRules } from '#shared/points/points-rules.ts';
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
  const database = openSqlite(recordFiles(folder.path).database);
  expect(await findDrift(kyselyOver(database))).toEqual([]);
  database.close();
  folder.remove();
});

const own =
  'I work at Northlight. On my road the old houses from 1931 stay cosy all winter, and I love walking home there.';

/** Version 4 of the fixture's rules with these parts said otherwise, published to hold at once. */
async function publish(changed: Partial<PointsRules>): Promise<PointsRules> {
  const { inForce } = await opened.get('points.rules', {});
  const { version } = (await opened.get('points.ruleVersions', {}))[0]?.rules ?? inForce;
  const rules = { ...inForce, version: version + 1, validFrom: '2026-11-23', ...changed };
  await opened.get('points.publishRules', { rules });
  return rules;
}

type Network = Output<'share.open'>['network'];
async function share(
  post: string,
  network: Network,
  changed: { text?: string; altText?: string; pictureId?: string } = {},
) {
  const { id } = await opened.get('share.open', {
    ...(await unedited(opened.get, post, network)),
    ...changed,
  });
  return opened.get('share.answer', { shareId: id, isOut: true });
}
async function statement(): Promise<string[]> {
  const { lines } = await opened.get('points.statement', { before: null, limit: 100 });
  return lines.reverse().map(({ rule, ruleVersion, change }) => `${rule} v${ruleVersion} ${change}`);
}
const bonuses = {
  firstOfPost: 3,
  ownWords: { points: 2, likenessBelow: 60 },
  ownAltText: { points: 1, leastCharacters: 20 },
  training: 5,
  suggestion: 0,
};
const wide = { perDay: 500, perWeek: null, perPost: null };

describe('awards', () => {
  test('of a record that still holds the first format are what they were', async () => {
    expect((await opened.get('points.rules', {})).inForce).toMatchObject({
      format: 'herald-points/2',
      version: 3,
    });
    await share('warm-street', 'linkedin');
    expect(await statement()).toEqual(['share-declared v3 10']);
  });

  test('own words and an own description of the picture are measured when the share is recorded', async () => {
    await publish({ bonuses, caps: wide });
    const { pictures } = await opened.get('post.get', { postId: 'warm-street' });
    const [picture] = pictures;
    if (picture === undefined) throw new Error('The fixture has no picture.');
    await share('warm-street', 'linkedin', { pictureId: picture.id, altText: picture.alt });
    await share('warm-street', 'x', {
      text: own,
      pictureId: picture.id,
      altText: 'Three brick houses in the low sun, seen from the pavement.',
    });
    expect(await statement()).toEqual([
      'share-declared v4 10',
      'first-of-post v4 3',
      'share-declared v4 10',
      'own-words v4 2',
      'own-alt-text v4 1',
    ]);
  });

  test('a campaign multiplies, and the explanation says by how much, by which rule, and what a cap left', async () => {
    await publish({
      campaigns: [{ campaign: 'warm-winter', percent: 125, from: null, until: null }],
      caps: { perDay: 20, perWeek: null, perPost: null },
    });
    await share('warm-street', 'linkedin');
    const second = await share('warm-street', 'x');
    expect(second.points).toBe(8);
    const { lines } = await opened.get('points.statement', { before: null, limit: 1 });
    const { award } = await opened.get('points.explain', { entryId: lines[0]?.id ?? '' });
    expect(award).toEqual({
      evidence: 'declared',
      network: 'x',
      post: 'Story 1: warm-street',
      base: 10,
      percent: 125,
      campaign: 'A warm winter',
      cutBy: 'cap-day',
      points: 8,
      evidenceAt: '2026-11-23T09:00:00.000Z',
      address: null,
      likeness: null,
      expiresOn: '2027-11-23',
      remaining: 8,
    });
    expect(await opened.get('points.explain', { entryId: 'nothing' })).toEqual({ award: null });
  });

  test('the week’s cap holds from Monday to Sunday, and the post’s for ever', async () => {
    await publish({ caps: { perDay: 500, perWeek: 25, perPost: 15 } });
    expect((await share('warm-street', 'linkedin')).points).toBe(10);
    expect((await share('warm-street', 'x')).points).toBe(5);
    expect(await opened.get('share.offer', { postId: 'warm-street', network: 'bluesky' })).toMatchObject({
      notes: [{ reason: 'cap-post', until: null }],
    });
    expect((await share('job-afternoon', 'bluesky')).points).toBe(10);
    expect(await opened.get('share.offer', { postId: 'long-evening', network: 'threads' })).toMatchObject({
      notes: [{ reason: 'cap-week', until: '2026-11-30T12:00:00.000Z' }],
    });
    // Monday in Berlin, still Sunday in UTC.
    clock.now = new Date('2026-11-29T23:30:00.000Z');
    expect((await share('long-evening', 'threads')).points).toBe(10);
    expect((await share('warm-street', 'threads')).points).toBe(0);
  });

  test('each cap is counted by the statement that compares, and the record refuses to go past it', async () => {
    await publish({ caps: { perDay: 500, perWeek: 25, perPost: 15 } });
    await share('warm-street', 'linkedin');
    await opened.programme.close();
    const database = openSqlite(recordFiles(folder.path).database);
    for (const text of [
      'update award_periods set points = cap + 1',
      'update award_periods set points = points - 1',
      "update award_periods set period = 'another'",
      'delete from award_periods',
    ])
      expect(() => database.exec(text)).toThrow();
    database.close();
    opened = await openSample(folder.path, clock);
  });
});

describe('what expires', () => {
  test('is told 30 and 7 days before, and not again once it was dismissed', async () => {
    await share('warm-street', 'linkedin');
    const warning = async () => (await opened.get('points.lots', {})).warning;
    clock.now = new Date('2027-10-23T09:00:00.000Z');
    expect(await warning()).toBe(null);
    clock.now = new Date('2027-10-24T09:00:00.000Z');
    expect(await warning()).toEqual({ on: '2027-11-23', points: 10, days: 30, at: 30 });
    await opened.get('points.dismissExpiry', { on: '2027-11-23', at: 30 });
    expect(await warning()).toBe(null);
    clock.now = new Date('2027-11-16T09:00:00.000Z');
    expect(await warning()).toEqual({ on: '2027-11-23', points: 10, days: 7, at: 7 });
    await opened.get('points.dismissExpiry', { on: '2027-11-23', at: 7 });
    clock.now = new Date('2027-11-22T09:00:00.000Z');
    expect(await opened.get('points.lots', {})).toEqual({
      lots: [{ on: '2027-11-23', points: 10, days: 1 }],
      warning: null,
    });
    // The first minute of that day in Berlin.
    clock.now = new Date('2027-11-22T23:00:00.000Z');
    expect(await opened.get('points.lots', {})).toEqual({ lots: [], warning: null });
    expect((await opened.get('points.balance', {})).balance).toBe(0);
  });

  test('goes by the rules it was earned by, and what expires first is spent first', async () => {
    await share('warm-street', 'linkedin');
    await publish({ expiry: { kind: 'season-end', seasonsAfter: 0 } });
    await share('warm-street', 'x');
    const lots = async () =>
      (await opened.get('points.lots', {})).lots.map(({ on, points }) => `${on} ${points}`);
    expect(await lots()).toEqual(['2027-01-01 10', '2027-11-23 10']);
    const { id } = await opened.get('redemption.request', { rewardId: 'mug', price: 15 });
    expect(await lots()).toEqual(['2027-11-23 5']);
    await opened.get('redemption.cancel', { redemptionId: id });
    expect(await lots()).toEqual(['2027-01-01 10', '2027-11-23 10']);
  });

  test('stays expired when the clock is set back', async () => {
    await share('warm-street', 'linkedin');
    clock.now = new Date('2027-11-23T09:00:00.000Z');
    expect((await opened.get('points.balance', {})).balance).toBe(0);
    clock.now = new Date('2027-11-20T09:00:00.000Z');
    expect((await opened.get('points.balance', {})).balance).toBe(0);
    expect((await opened.get('points.lots', {})).lots).toEqual([]);
  });
});
