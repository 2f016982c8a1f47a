import { afterEach, beforeEach, expect, test } from 'vitest';
import { clockAt, type OpenedSample } from '../open-sample.ts';
import type { Place } from './engine.ts';
import { onEachEngine } from './engines.ts';

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

  async function publish(suggestion: number): Promise<void> {
    const { inForce } = await opened.get('points.rules', {});
    const version = inForce.version + 1;
    const bonuses = { ...inForce.bonuses, suggestion };
    await opened.get('points.publishRules', { rules: { ...inForce, version, validFrom: null, bonuses } });
  }
  const make = (page: number) =>
    opened.get('suggestion.make', {
      link: `https://city.example/${page}`,
      title: `Page ${page}`,
      why: 'Read it.',
      draft: '',
      language: null,
    });
  const proposed = async () =>
    (await opened.get('post.queue', { status: 'proposed', after: null, limit: 100 })).total;

  test('of many who decide about one at once, one does: one post or none, points once or not at all', async () => {
    const { call, get } = opened;
    await publish(6);
    const before = await proposed();
    const { id: suggestionId } = await make(1);
    const accept = () => call('suggestion.accept', { suggestionId, note: '', language: 'en' });
    const answers = await Promise.all([
      accept(),
      call('suggestion.withdraw', { suggestionId }),
      accept(),
      call('suggestion.decline', { suggestionId, note: 'Thank you, not now.' }),
      accept(),
    ]);
    const reasons = answers.map((answer) => (answer.ok ? 'done' : answer.error.reason)).sort();
    expect(reasons).toEqual(['done', ...Array(4).fill('suggestion.settled')]);
    const isAccepted = (await get('suggestion.mine', {}))[0]?.state === 'accepted';
    expect(await proposed()).toBe(before + (isAccepted ? 1 : 0));
    expect((await get('points.balance', {})).balance).toBe(isAccepted ? 6 : 0);
  });

  test('L5 several accepted at once stay under the cap of the day', async () => {
    const { call, get } = opened;
    await publish(15);
    const made = [await make(1), await make(2), await make(3), await make(4)];
    const answers = await Promise.all(
      made.map(({ id }) => call('suggestion.accept', { suggestionId: id, note: '', language: 'en' })),
    );
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect((await get('points.balance', {})).balance).toBe(40);
    const earned = (await get('suggestion.mine', {})).map((suggestion) => suggestion.earned?.points ?? 0);
    expect(earned.sort((a, b) => a - b)).toEqual([0, 10, 15, 15]);
    await opened.programme.close();
    const copy = await place.copy();
    expect(await copy.drift()).toEqual([]);
    await copy.remove();
    opened = await place.open(clockAt('2026-11-23T10:00:00.000Z'));
    expect((await opened.get('suggestion.mine', {})).length).toBe(4);
  });
});
