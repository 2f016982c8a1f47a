import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockAt, type OpenedSample } from '../open-sample.ts';
import type { Place } from './engine.ts';
import { onEachEngine } from './engines.ts';

const plan = {
  title: 'A flood',
  terms: ['flood'],
  topicIds: [],
  statement: { text: 'Everybody is safe.', address: 'https://news.northlight.example/flood' },
  mayPassOn: true,
  speaker: 'press@northlight.example',
  contacts: [],
  avoid: [],
  hours: 4,
};

/** Two managers at once: each begins a draft, each goes on from the same one, each changes the same plan. */
async function makeHistory({ get, call }: OpenedSample) {
  const twice = <Result>(run: (key: string) => Promise<Result>) => Promise.all(['one', 'two'].map(run));
  const begun = await twice((key) =>
    call('policy.saveDraft', { source: key, base: 7, before: null }, `a-${key}`),
  );
  const before = (await get('policy.draft', {}))?.revision ?? '';
  const went = await twice((key) => call('policy.saveDraft', { source: key, base: 7, before }, `b-${key}`));
  const { id } = await get('crisis.saveTemplate', { id: null, before: null, plan }, 'plan');
  const revision = (await get('crisis.templates', {})).find((one) => one.id === id)?.revision ?? '';
  const changed = await twice((key) =>
    call('crisis.saveTemplate', { id, before: revision, plan: { ...plan, title: key } }, `c-${key}`),
  );
  return { begun, went, changed };
}

onEachEngine((engine) => {
  let place: Place;
  let history: Awaited<ReturnType<typeof makeHistory>>;
  beforeAll(async () => {
    place = await engine.make();
    const opened = await place.open(clockAt('2026-11-23T09:00:00.000Z'));
    history = await makeHistory(opened);
    await opened.programme.close();
  });
  afterAll(() => place.remove());

  test.each(['begun', 'went', 'changed'] as const)('of two who save at once one does: %s', async (which) => {
    expect(history[which].filter(({ ok }) => ok)).toHaveLength(1);
    expect(await place.rows('select id from pack_drafts')).toHaveLength(1);
    expect(await place.rows('select id from crisis_templates')).toHaveLength(1);
  });

  describe('the database refuses', () => {
    test.each([
      [
        'a second draft',
        `insert into pack_drafts select 2, source, base, 'x', changed_at, by_member from pack_drafts`,
      ],
      ['another first one', 'insert into pack_drafts select * from pack_drafts'],
      ['a draft begun from no version', 'update pack_drafts set base = 99'],
      ['a draft of nobody', `update pack_drafts set by_member = 'nobody'`],
      ['two plans with one id', 'insert into crisis_templates select * from crisis_templates'],
    ])('%s', async (_what, statement) => {
      expect(await place.attempt([statement])).toBeInstanceOf(Error);
    });
  });
});
