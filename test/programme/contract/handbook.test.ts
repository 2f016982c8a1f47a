import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockAt, type OpenedSample } from '../open-sample.ts';
import type { Place } from './engine.ts';
import { onEachEngine } from './engines.ts';

const everything = { asksAcknowledgement: true, hasTraining: true, holdsSharing: true };
const edit = {
  kind: 'put',
  id: 'conduct',
  language: 'en',
  title: 'How we treat people',
  text: 'Kindly, and in good time.',
  note: 'Answers come within a day.',
  questions: [
    {
      question: 'May you promise a refund?',
      options: [
        { text: 'Yes', isRight: false, why: 'Only spokespeople promise.' },
        { text: 'No', isRight: true, why: 'The customer line can.' },
      ],
    },
  ],
  after: null,
} as const;

/** Publishes, acknowledges and passes, each twice at once. */
async function makeHistory({ get, call }: OpenedSample) {
  await get('handbook.saveEdit', {
    ...edit,
    questions: [...edit.questions.map((one) => ({ ...one, options: [...one.options] }))],
  });
  const twice = <Result>(run: (key: string) => Promise<Result>) => Promise.all(['one', 'two'].map(run));
  const published = await twice((key) =>
    call('handbook.publish', { before: 1, ...everything }, `publish-${key}`),
  );
  await twice((key) => call('handbook.acknowledge', { version: 2 }, `read-${key}`));
  const right = { version: 2, language: 'en', answers: [1] };
  const passed = await twice((key) => call('handbook.answerQuiz', right, `quiz-${key}`));
  return { published, passed };
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

  test('of two who publish at once one does, and points for a training come once', async () => {
    expect(history.published.filter(({ ok }) => ok)).toHaveLength(1);
    const earned = history.passed.map((answer) => (answer.ok ? answer.value.points : null));
    expect(earned.sort()).toEqual([0, 5]);
    expect(await place.rows('select version from handbook_versions order by version')).toHaveLength(2);
    for (const table of ['handbook_acknowledgements', 'handbook_trainings']) {
      expect(await place.rows(`select version from ${table}`)).toHaveLength(1);
    }
  });

  describe('the database refuses', () => {
    const tables = ['handbook_versions', 'handbook_texts', 'handbook_acknowledgements', 'handbook_trainings'];
    const cases = tables.flatMap((table) => [
      [`update ${table} set version = version`, 'append-only'],
      [`delete from ${table}`, 'append-only'],
    ]);
    test.each([
      ...cases,
      [
        `insert into handbook_texts (version, language, id, position, title, text, note, is_changed, questions)
          values (1, 'fr', 'x', 0, 't', 't', '', 0, '[]')`,
        'not the newest',
      ],
    ])('%s', async (statement, reason) => {
      expect((await place.attempt([statement]))?.message).toContain(reason);
    });
  });

  test.skipIf(engine.name !== 'SQLite')(
    'what stands there is not replaced without a word either',
    async () => {
      for (const table of ['handbook_texts', 'handbook_acknowledgements', 'handbook_trainings']) {
        const statement = `insert or replace into ${table} select * from ${table} order by version desc limit 1`;
        expect((await place.attempt([statement]))?.message).toContain('append-only');
      }
    },
  );
});
