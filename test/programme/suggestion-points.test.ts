import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findDrift } from '#programme/ledger/find-drift.ts';
import { recordFiles } from '#programme/record/record-files.ts';
import { kyselyOver, openSqlite } from '#programme/record/sqlite-database.ts';
import type { Input } from '#shared/contract.ts';
import type { PointsRules } from '#shared/points/points-rules.ts';
import {
  type Clock,
  clockAt,
  type OpenedSample,
  openSample,
  shareOut,
  temporaryFolder,
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

const heatPump: Input<'suggestion.make'> = {
  link: 'https://city.example/old-street',
  title: 'The old street is warm',
  why: 'Our neighbours talk about it, and it is our pump.',
  draft: 'I work at Northlight. The old street has a warm winter, and I like to walk there.',
  language: 'en',
};
const make = (changed: Partial<Input<'suggestion.make'>> = {}) =>
  opened.get('suggestion.make', { ...heatPump, ...changed });
const accept = (suggestionId: string, note = 'Thank you, good find.') =>
  opened.get('suggestion.accept', { suggestionId, note, language: 'en' });

/** The rules in force with what a suggestion earns, and more, said otherwise. */
async function publish(suggestion: number, more: Partial<PointsRules> = {}): Promise<void> {
  const { inForce } = await opened.get('points.rules', {});
  const rules = { ...inForce, version: inForce.version + 1, validFrom: null, ...more };
  await opened.get('points.publishRules', {
    rules: { ...rules, bonuses: { ...rules.bonuses, suggestion } },
  });
}

describe('points for an accepted suggestion', () => {
  const statement = async () => (await opened.get('points.statement', { before: null, limit: 50 })).lines;

  test('are none under rules from before there were suggestions', async () => {
    expect((await opened.get('points.rules', {})).inForce.bonuses.suggestion).toBe(0);
    await accept((await make()).id);
    expect(await statement()).toEqual([]);
    expect((await opened.get('suggestion.mine', {}))[0]).toMatchObject({ state: 'accepted', earned: null });
  });

  test('come by the rules in force, once, and the statement says for what', async () => {
    await publish(6);
    const { id } = await make();
    const input = { suggestionId: id, note: '', language: 'en' };
    await opened.get('suggestion.accept', input, 'the-same');
    await opened.get('suggestion.accept', input, 'the-same');
    expect(await statement()).toMatchObject([
      {
        rule: 'suggestion',
        ruleVersion: 4,
        change: 6,
        evidence: `suggestion:${id}`,
        about: heatPump.title,
        reason: 'Your suggestion was accepted',
      },
    ]);
    expect((await opened.get('points.lots', {})).lots).toMatchObject([{ points: 6 }]);
  });

  test('count towards the caps of the day and the week, with shares, both ways', async () => {
    const caps = { perDay: 14, perWeek: 22, perPost: null };
    await publish(6, { caps, coolingOffMinutes: 0 });
    await shareOut(opened.get, 'warm-street', 'linkedin');
    await accept((await make()).id);
    expect((await statement()).map(({ change }) => change)).toEqual([4, 10]);
    await accept((await make({ link: 'https://city.example/b' })).id);
    clock.now = new Date('2026-11-24T09:00:00.000Z');
    await accept((await make({ link: 'https://city.example/c' })).id);
    await accept((await make({ link: 'https://city.example/d' })).id);
    expect((await opened.get('suggestion.mine', {})).map(({ earned }) => earned)).toEqual([
      { points: 2, base: 6, cutBy: 'cap-week' },
      { points: 6, base: 6, cutBy: null },
      null,
      { points: 4, base: 6, cutBy: 'cap-day' },
    ]);
    await shareOut(opened.get, 'warm-street', 'x');
    expect((await opened.get('points.balance', {})).balance).toBe(22);
  });

  test('can be taken back by a correction, with a reason', async () => {
    await publish(6);
    await accept((await make()).id);
    const [choice] = await opened.get('correction.choices', {});
    expect(choice).toMatchObject({ points: 6, about: heatPump.title });
    await opened.get('correction.make', { entryId: choice?.entryId ?? '', reason: 'By mistake.' });
    expect((await opened.get('points.balance', {})).balance).toBe(0);
  });
});
