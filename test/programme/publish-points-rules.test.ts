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

const later = (minutes: number) => {
  clock.now = new Date(clock.now.getTime() + minutes * 60_000);
};
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

describe('publishing rules', () => {
  test('changes nothing that was earned, and holds from its day on', async () => {
    await share('warm-street', 'linkedin');
    await publish({
      validFrom: '2026-11-24',
      awards: [{ id: 'share-declared', evidence: 'declared', points: 7, onNetworks: {} }],
    });
    const before = await statement();
    await share('warm-street', 'x');
    // Midnight in Berlin.
    clock.now = new Date('2026-11-23T23:00:00.000Z');
    await share('warm-street', 'bluesky');
    expect(before).toEqual(['share-declared v3 10']);
    expect(await statement()).toEqual([
      'share-declared v3 10',
      'share-declared v3 10',
      'share-declared v4 7',
    ]);
    expect(await opened.get('points.rules', {})).toMatchObject({
      inForce: { version: 4 },
      before: { version: 3 },
      next: null,
    });
  });

  test('shows what is to come until then, and keeps every version readable', async () => {
    await publish({ validFrom: '2026-12-01' });
    expect(await opened.get('points.rules', {})).toMatchObject({
      inForce: { version: 3 },
      before: null,
      next: { version: 4, validFrom: '2026-12-01' },
    });
    const versions = await opened.get('points.ruleVersions', {});
    expect(versions.map(({ rules, by }) => [rules.version, by])).toEqual([
      [4, 'Robin Ashdown'],
      [3, null],
    ]);
  });

  test.each<[string, Partial<PointsRules>, string]>([
    ['a day that is over', { validFrom: '2026-11-22' }, 'rules.day-past'],
    ['a version that is there already', { version: 3 }, 'rules.not-next'],
    ['a version that leaves one out', { version: 5 }, 'rules.not-next'],
    [
      'a campaign that there is not',
      { campaigns: [{ campaign: 'nowhere', percent: 150, from: null, until: null }] },
      'rules.campaign-missing',
    ],
    [
      'two awards of one name',
      {
        awards: [1, 2].map((points) => ({ id: 'a', evidence: 'declared', points, onNetworks: {} }) as const),
      },
      'input.invalid',
    ],
  ])('is refused for %s', async (_what, changed, reason) => {
    const { inForce } = await opened.get('points.rules', {});
    const rules = { ...inForce, version: 4, validFrom: '2026-11-23', ...changed };
    expect(await opened.call('points.publishRules', { rules })).toMatchObject({
      ok: false,
      error: { reason },
    });
  });

  test('of two managers at once one is told of the other', async () => {
    const { inForce } = await opened.get('points.rules', {});
    const rules = { ...inForce, version: 4, validFrom: null };
    const answers = await Promise.all([1, 2, 3].map(() => opened.call('points.publishRules', { rules })));
    expect(answers.map((answer) => (answer.ok ? 'published' : answer.error.reason)).sort()).toEqual([
      'published',
      'rules.not-next',
      'rules.not-next',
    ]);
  });
});

describe('a preview', () => {
  test('says what rules would have given, and changes nothing', async () => {
    await share('warm-street', 'linkedin', { text: own });
    later(120);
    await share('job-afternoon', 'x');
    const { inForce } = await opened.get('points.rules', {});
    const earlier = await opened.get('points.export', {});
    const preview = await opened.get('points.previewRules', {
      rules: {
        ...inForce,
        version: 4,
        bonuses,
        awards: inForce.awards.map((award) => ({ ...award, points: 12 })),
      },
    });
    expect(preview).toEqual({
      from: '2026-08-25',
      until: '2026-11-24',
      sums: { members: 1, given: 20, would: 32 },
      byRule: [
        { rule: 'share-declared', given: 20, would: 24 },
        { rule: 'share-linked', given: 0, would: 0 },
        { rule: 'first-of-post', given: 0, would: 6 },
        { rule: 'own-words', given: 0, would: 2 },
      ],
      unmeasured: 0,
    });
    expect(await opened.get('points.export', {})).toEqual(earlier);
  });

  test('of the very rules in force says what was given', async () => {
    for (const network of ['linkedin', 'x', 'bluesky', 'mastodon', 'threads'] as const) {
      await share('warm-street', network);
      await share('job-afternoon', network);
      later(20);
    }
    const { inForce } = await opened.get('points.rules', {});
    const { sums } = await opened.get('points.previewRules', { rules: inForce });
    expect(sums).toEqual({ members: 1, given: 40, would: 40 });
  });

  test('of suggestions and trainings says what they earned, and what they would have', async () => {
    const { inForce } = await opened.get('points.rules', {});
    const rules = await publish({ bonuses: { ...inForce.bonuses, training: 5, suggestion: 7 } });
    const suggested = await opened.get('suggestion.make', {
      ...{ link: 'https://city.example/street', title: 'A warm street', why: 'It is ours.', draft: '' },
      language: 'en',
    });
    await opened.get('suggestion.accept', { suggestionId: suggested.id, note: 'Thank you.', language: 'en' });
    await share('warm-street', 'x');
    const preview = await opened.get('points.previewRules', {
      rules: { ...rules, version: 5, bonuses: { ...rules.bonuses, suggestion: 9 } },
    });
    expect(preview.sums).toEqual({ members: 1, given: 17, would: 19 });
    expect(preview.byRule).toContainEqual({ rule: 'suggestion', given: 7, would: 9 });
  });

  test('of a training that was passed gives it by other rules, whatever the caps are, and passes it for nobody', async () => {
    const rules = await publish({ bonuses, caps: { perDay: 3, perWeek: 3, perPost: 3 } });
    await passTraining();
    await share('warm-street', 'x');
    const earlier = [await opened.get('points.export', {}), await opened.get('handbook.desk', {})];
    const preview = await opened.get('points.previewRules', {
      rules: { ...rules, version: 5, bonuses: { ...bonuses, training: 8 } },
    });
    expect(preview.sums).toEqual({ members: 1, given: 8, would: 11 });
    expect(preview.byRule).toContainEqual({ rule: 'training', given: 5, would: 8 });
    expect([await opened.get('points.export', {}), await opened.get('handbook.desk', {})]).toEqual(earlier);

    // A quarter later it no longer counts on either side.
    later(92 * 24 * 60);
    const { sums } = await opened.get('points.previewRules', { rules: { ...rules, version: 5 } });
    expect(sums).toEqual({ members: 0, given: 0, would: 0 });
  });
});

/** Publishes a handbook with a training of one question, and answers it. */
async function passTraining(): Promise<void> {
  const { get } = opened;
  const options = [
    { text: 'Yes', isRight: false, why: 'Only spokespeople promise.' },
    { text: 'No, I hand over', isRight: true, why: 'The customer line can.' },
  ];
  await get('handbook.saveEdit', {
    ...{ kind: 'put', id: 'conduct', language: 'en', title: 'How we treat people', after: null },
    text: 'Kindly, and in good time.',
    note: 'Answers come within a day.',
    questions: [{ question: 'May you promise a refund?', options }],
  });
  const { version: before } = await get('handbook.desk', {});
  const demands = { asksAcknowledgement: false, hasTraining: true, holdsSharing: false };
  const { version } = await get('handbook.publish', { before, ...demands });
  await get('handbook.answerQuiz', { version, language: 'en', answers: [1] });
}
