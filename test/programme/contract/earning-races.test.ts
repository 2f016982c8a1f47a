import { afterEach, beforeEach, expect, test } from 'vitest';
import { clockAt, type OpenedSample, unedited } from '../open-sample.ts';
import type { Place } from './engine.ts';
import { onEachEngine } from './engines.ts';

const networks = ['linkedin', 'x', 'bluesky', 'mastodon', 'threads'] as const;

onEachEngine((engine) => {
  let place: Place;
  let opened: OpenedSample;
  beforeEach(async () => {
    place = await engine.make();
    opened = await place.open(clockAt('2026-11-23T09:00:00.000Z'));
  });
  afterEach(async () => {
    await opened.programme.close();
    await place.remove();
  });

  test('many shares declared at once pass no cap of the week or the post, and only one is a post’s first', async () => {
    const { get, call } = opened;
    const { inForce } = await get('points.rules', {});
    const rules = {
      ...inForce,
      version: inForce.version + 1,
      coolingOffMinutes: 0,
      caps: { perDay: 500, perWeek: 75, perPost: 48 },
      bonuses: { ...inForce.bonuses, firstOfPost: 3 },
    };
    await get('points.publishRules', { rules });
    const ids: string[] = [];
    for (const post of ['warm-street', 'job-afternoon']) {
      for (const network of networks)
        ids.push((await get('share.open', await unedited(get, post, network))).id);
    }
    const answers = await Promise.all(ids.map((shareId) => call('share.answer', { shareId, isOut: true })));
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
    expect((await get('points.balance', {})).balance).toBe(75);
    const { lines } = await get('points.statement', { before: null, limit: 100 });
    const perPost = Map.groupBy(lines, ({ about }) => about?.split(' · ')[0]);
    for (const entries of perPost.values()) {
      expect(entries.reduce((sum, { change }) => sum + change, 0)).toBeLessThanOrEqual(48);
      expect(entries.filter(({ rule }) => rule === 'first-of-post').length).toBeLessThanOrEqual(1);
    }
    await opened.programme.close();
    expect(await place.drift()).toEqual([]);
  });

  test('of rules published at once by several managers one version is taken', async () => {
    const { get, call } = opened;
    const { inForce } = await get('points.rules', {});
    const rules = { ...inForce, version: inForce.version + 1 };
    const answers = await Promise.all([1, 2, 3, 4].map(() => call('points.publishRules', { rules })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.error.reason]))).toEqual([
      'rules.not-next',
      'rules.not-next',
      'rules.not-next',
    ]);
  });

  test('a preview, a season and an explanation are answered alike', async () => {
    const { get } = opened;
    await get('season.arrange', { goal: 40, hasBadges: true, hasRanking: true, hasGroups: false });
    await get('season.choose', { isIn: true, alias: 'Night owl' });
    await get('season.choose', { isIn: true, alias: null });
    const { id } = await get('share.open', await unedited(get, 'warm-street', 'x'));
    await get('share.answer', { shareId: id, isOut: true });
    await get('points.dismissExpiry', { on: '2027-11-23', at: 30 });
    await get('points.dismissExpiry', { on: '2027-11-23', at: 30 });
    const { lines } = await get('points.statement', { before: null, limit: 1 });
    const { award } = await get('points.explain', { entryId: lines[0]?.id ?? '' });
    expect(award).toMatchObject({
      base: 10,
      percent: 100,
      cutBy: null,
      remaining: 10,
      expiresOn: '2027-11-23',
    });
    expect(await get('points.lots', {})).toEqual({
      lots: [{ on: '2027-11-23', points: 10, days: 365 }],
      warning: null,
    });
    expect(await get('season.mine', {})).toMatchObject({
      goal: { target: 40, sum: 10 },
      badges: [],
      ranking: { isIn: true, hidden: 'alone' },
    });
    const { inForce } = await get('points.rules', {});
    expect(await get('points.previewRules', { rules: inForce })).toMatchObject({
      sums: { members: 1, given: 10, would: 10 },
    });
  });
});
