import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CrisisPlan } from '#shared/contract/crisis.ts';
import { clockAt, type OpenedSample, openSample, temporaryFolder } from '../open-sample.ts';

let folder: ReturnType<typeof temporaryFolder>;
let opened: OpenedSample;
beforeEach(async () => {
  folder = temporaryFolder();
  opened = await openSample(folder.path, clockAt('2026-11-23T09:00:00.000Z'));
});
afterEach(async () => {
  await opened.programme.close();
  folder.remove();
});

const plan: CrisisPlan = {
  title: 'A flood at the plant',
  terms: ['flood', 'high water'],
  topicIds: ['people'],
  statement: { text: 'Everybody is safe.', address: 'https://news.northlight.example/flood' },
  mayPassOn: true,
  speaker: 'press@northlight.example',
  contacts: [{ name: 'Communications', reach: '+44 20 7946 0100' }],
  avoid: ['Share pictures of the plant.'],
  hours: 2,
};
const save = (id: string | null, before: string | null, title: string, key: string) =>
  opened.call('crisis.saveTemplate', { id, before, plan: { ...plan, title } }, key);
const own = async () => {
  const templates = await opened.get('crisis.templates', {});
  return templates.filter(({ revision }) => revision !== null);
};
const moved = { ok: false, error: { code: 'conflict', reason: 'crisis.template-moved' } };

test('plans of one’s own stand before those of the policy pack, by title', async () => {
  const shipped = await opened.get('crisis.templates', {});
  expect(shipped.map(({ revision }) => revision)).toEqual(shipped.map(() => null));
  await save(null, null, 'Smoke', 'one');
  await save(null, null, 'Flood', 'two');
  const titles = (await opened.get('crisis.templates', {})).map(({ title }) => title);
  expect(titles).toEqual(['Flood', 'Smoke', ...shipped.map(({ title }) => title)]);
});

test('a plan is changed and removed by who has seen its last state, and by nobody else', async () => {
  await save(null, null, 'Flood', 'one');
  const [first] = await own();
  expect(first).toEqual({ ...plan, title: 'Flood', id: first?.id, revision: first?.revision });
  const { id = '', revision = '' } = { id: first?.id, revision: first?.revision ?? '' };
  expect(await save(id, revision, 'High water', 'two')).toMatchObject({ ok: true });
  expect(await save(id, revision, 'Too late', 'three')).toMatchObject(moved);
  expect(await opened.call('crisis.removeTemplate', { id, before: revision }, 'four')).toMatchObject(moved);
  const [changed] = await own();
  expect(changed).toMatchObject({ id, title: 'High water' });

  await opened.get('crisis.removeTemplate', { id, before: changed?.revision ?? '' }, 'five');
  expect(await own()).toEqual([]);
  expect(await save(id, changed?.revision ?? '', 'Back again', 'six')).toMatchObject(moved);
});

test('a plan of the policy pack cannot be saved over', async () => {
  const [shipped] = await opened.get('crisis.templates', {});
  expect(await save(shipped?.id ?? '', 'any', 'Mine', 'one')).toMatchObject(moved);
});

test('what was started from a plan stays as it is when the plan goes', async () => {
  await save(null, null, 'Flood', 'one');
  const [template] = await own();
  const { hours: _hours, ...facts } = plan;
  await opened.get('crisis.start', { ...facts, scope: 'topics', until: null, isDrill: true }, 'two');
  await opened.get(
    'crisis.removeTemplate',
    { id: template?.id ?? '', before: template?.revision ?? '' },
    'three',
  );
  expect(await opened.get('crisis.active', {})).toMatchObject([{ title: plan.title, terms: plan.terms }]);
});
