import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '#shared/contract.ts';
import { clockAt, type OpenedSample, openSample, temporaryFolder, unedited } from '../open-sample.ts';

let folder: ReturnType<typeof temporaryFolder>;
let opened: OpenedSample;
const clock = clockAt('2026-11-23T09:00:00.000Z');
beforeEach(async () => {
  folder = temporaryFolder();
  opened = await openSample(folder.path, clock);
});
afterEach(async () => {
  await opened.programme.close();
  folder.remove();
});

const question = {
  question: 'May you promise a refund?',
  options: [
    { text: 'Yes', isRight: false, why: 'Only spokespeople promise.' },
    { text: 'No, I hand over', isRight: true, why: 'The customer line can.' },
  ],
};
const edit = (more: Partial<Input<'handbook.saveEdit'>> = {}): Input<'handbook.saveEdit'> => ({
  kind: 'put',
  id: 'conduct',
  language: 'en',
  title: 'How we treat people',
  text: 'Kindly, and in good time.',
  note: 'Answers come within a day.',
  questions: [question],
  after: null,
  ...more,
});
const nothing = { asksAcknowledgement: false, hasTraining: false, holdsSharing: false };
const everything = { asksAcknowledgement: true, hasTraining: true, holdsSharing: true };
const news = () => opened.get('handbook.news', { language: 'en' });
const titles = async (version: number | null, language = 'en') =>
  (await opened.get('handbook.sections', { language, version })).map(({ id, text }) => `${id}: ${text}`);

async function publish(demands = nothing, ...edits: Input<'handbook.saveEdit'>[]): Promise<number> {
  for (const one of edits) await opened.get('handbook.saveEdit', one);
  const before = (await opened.get('handbook.desk', {})).version;
  return (await opened.get('handbook.publish', { before, ...demands })).version;
}

test('a first start has version 1, which asks nothing and holds nothing up', async () => {
  expect(await opened.get('handbook.versions', {})).toEqual([
    { version: 1, publishedAt: '2026-11-23T09:00:00.000Z', restores: null, ...nothing },
  ]);
  expect(await news()).toMatchObject({
    changes: [],
    asksAcknowledgement: false,
    training: null,
    holdsSharing: false,
  });
  await opened.get('share.open', await unedited(opened.get, 'warm-street', 'linkedin'));
});

test('an edit waits, is published as a new version, and the old one stays readable', async () => {
  await opened.get('handbook.saveEdit', edit());
  expect(await titles(null)).toEqual(['claims: Only what is **approved**.', 'conduct: Kindly.']);
  expect(
    await publish(nothing, edit({ id: 'help', title: 'Help', text: 'Ask.', note: 'New.', after: 'claims' })),
  ).toBe(2);
  expect(await titles(null)).toEqual([
    'claims: Only what is **approved**.',
    'help: Ask.',
    'conduct: Kindly, and in good time.',
  ]);
  expect(await titles(1)).toEqual(['claims: Only what is **approved**.', 'conduct: Kindly.']);
  expect((await opened.get('handbook.desk', {})).edits).toEqual([]);
  expect(await opened.call('handbook.sections', { language: 'en', version: 9 })).toMatchObject({
    error: { reason: 'handbook.missing' },
  });
});

test('a language that lacks a section shows the English one, and says so', async () => {
  const inGerman = await opened.get('handbook.sections', { language: 'de-AT' });
  expect(inGerman.map(({ id, language }) => [id, language])).toEqual([
    ['claims', 'de'],
    ['conduct', 'en'],
  ]);
});

test('a member sees what changed, acknowledges once, and then nothing is asked', async () => {
  await publish({ ...nothing, asksAcknowledgement: true }, edit());
  await publish(nothing, edit({ text: 'Kindly, always.', note: 'And always.' }));
  expect(await news()).toMatchObject({
    version: 3,
    since: 1,
    asksAcknowledgement: true,
    changes: [
      {
        id: 'conduct',
        kind: 'changed',
        notes: ['Answers come within a day.', 'And always.'],
        before: 'Kindly.',
        after: 'Kindly, always.',
      },
    ],
  });
  expect(await opened.call('handbook.acknowledge', { version: 2 })).toMatchObject({
    error: { reason: 'handbook.not-newest' },
  });
  await opened.get('handbook.acknowledge', { version: 3 });
  await opened.get('handbook.acknowledge', { version: 3 });
  expect(await news()).toMatchObject({
    since: 2,
    asksAcknowledgement: false,
    acknowledgedAt: clock.now.toISOString(),
  });
});

test('sharing waits only where the manager chose that, until it is read and the training is passed', async () => {
  await publish(everything, edit());
  const toShare = await unedited(opened.get, 'warm-street', 'linkedin');
  expect(await opened.call('share.open', toShare)).toMatchObject({
    error: { reason: 'handbook.read-first' },
  });
  await opened.get('handbook.acknowledge', { version: 2 });
  expect(await news()).toMatchObject({
    holdsSharing: true,
    training: {
      version: 2,
      passedAt: null,
      questions: [{ section: 'How we treat people', options: ['Yes', 'No, I hand over'] }],
    },
  });
  expect(await opened.get('handbook.answerQuiz', { version: 2, language: 'en', answers: [0] })).toEqual({
    isPassed: false,
    results: [{ isRight: false, why: 'Only spokespeople promise.' }],
    points: 0,
  });
  expect(await opened.call('share.open', toShare)).toMatchObject({
    error: { reason: 'handbook.read-first' },
  });
  const right = { version: 2, language: 'en', answers: [1] };
  expect(await opened.get('handbook.answerQuiz', right)).toMatchObject({ isPassed: true, points: 5 });
  expect(await opened.get('handbook.answerQuiz', right)).toMatchObject({ isPassed: true, points: 0 });
  await opened.get('share.open', toShare);
  const statement = await opened.get('points.statement', { before: null, limit: 10 });
  expect(statement).toMatchObject({ lines: [{ rule: 'training', points: 5, evidence: 'training:2' }] });
});

test('a roll back is a new version with the old text, and ends what the versions before it asked', async () => {
  await publish(everything, edit());
  const rollBack = { before: 2, to: 1, why: 'The new wording was not clear.', ...nothing };
  expect(await opened.get('handbook.rollBack', rollBack)).toEqual({ version: 3 });
  expect(await titles(null)).toEqual(await titles(1));
  expect(await opened.get('handbook.versions', {})).toMatchObject([
    { version: 3, restores: 1 },
    { version: 2 },
    {},
  ]);
  expect(await news()).toMatchObject({
    asksAcknowledgement: false,
    holdsSharing: false,
    changes: [{ id: 'conduct', notes: ['The new wording was not clear.'], after: 'Kindly.' }],
  });
  expect(await opened.call('handbook.rollBack', { ...rollBack, before: 3 })).toMatchObject({
    error: { reason: 'handbook.nothing-changed' },
  });
});

describe('publishing is refused', () => {
  test.each<[string, Input<'handbook.saveEdit'>[], Partial<Input<'handbook.publish'>>, string]>([
    ['where nothing waits', [], {}, 'handbook.nothing-changed'],
    ['where another was first', [edit()], { before: 0 }, 'handbook.not-newest'],
    ['without a sentence for members', [edit({ note: ' ' })], {}, 'handbook.section-broken'],
    [
      'with a picture that would show nowhere',
      [edit({ text: '![x](https://a.example/x.png)' })],
      {},
      'handbook.section-broken',
    ],
    [
      'with a link to a section that is not there',
      [edit({ text: '[x](#nowhere)' })],
      {},
      'handbook.section-broken',
    ],
    [
      'for a training without questions',
      [edit({ questions: [] })],
      { hasTraining: true },
      'handbook.no-questions',
    ],
    [
      'where findings would lead nowhere',
      [edit({ kind: 'remove', id: 'claims', note: 'Gone.' })],
      {},
      'handbook.section-needed',
    ],
  ])('%s', async (_name, edits, demands, reason) => {
    for (const one of edits) await opened.get('handbook.saveEdit', one);
    const answer = await opened.call('handbook.publish', { before: 1, ...nothing, ...demands });
    expect(answer).toMatchObject({ ok: false, error: { reason } });
    expect(await titles(null)).toEqual(await titles(1));
  });
});

test('two managers who publish at once make one version', async () => {
  await opened.get('handbook.saveEdit', edit());
  const answers = await Promise.all(
    ['one', 'two'].map((key) => opened.call('handbook.publish', { before: 1, ...nothing }, key)),
  );
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await opened.get('handbook.versions', {})).toHaveLength(2);
});

test('contacts are in their fixed order, and a manager changes one', async () => {
  const line = {
    purpose: 'customer-line',
    name: 'Line',
    mail: '',
    phone: '+44 20 7946 0100',
    hours: 'day',
  } as const;
  await opened.get('contact.save', line);
  await opened.get('contact.save', { ...line, name: 'Customer line' });
  expect((await opened.get('contact.list', {})).map(({ name }) => name)).toEqual(['Press', 'Customer line']);
  expect(await opened.call('contact.save', { ...line, phone: '' })).toMatchObject({ ok: false });
});
