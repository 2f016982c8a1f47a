import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordFiles } from '#programme/record/record-files.ts';
import { openSqlite } from '#programme/record/sqlite-database.ts';
import type { CrisisFacts } from '#shared/contract/crisis.ts';
import type { Input } from '#shared/contract.ts';
import {
  type Clock,
  clockAt,
  type OpenedSample,
  openSample,
  temporaryFolder,
  unedited,
} from '../open-sample.ts';

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

const facts: CrisisFacts = {
  title: 'A cold street',
  terms: ['brick houses', 'burst pipe'],
  topicIds: [],
  statement: { text: 'We are looking into it.', address: 'https://news.northlight.example/street' },
  mayPassOn: true,
  speaker: 'press@northlight.example',
  contacts: [{ name: 'Communications', reach: '+44 20 7946 0100' }],
  avoid: ['Guess.'],
  scope: 'topics',
  until: '2026-11-23T13:00:00.000Z',
  isDrill: false,
};

const sharing = async (draft: Input<'share.open'>) => {
  const answer = await opened.call('share.open', draft);
  return answer.ok ? 'out' : answer.error.reason;
};

describe('while a crisis is going on', () => {
  test('a draft that touches it waits, approved or not, and goes on by itself afterwards', async () => {
    const { get, call } = opened;
    const draft = await unedited(get, 'warm-street', 'linkedin');
    expect(draft.text).toContain('brick houses');
    const [, caption] = (await get('post.get', { postId: 'long-evening' })).captions;
    const other = {
      ...draft,
      postId: 'long-evening',
      captionId: caption?.id ?? '',
      text: caption?.text ?? '',
    };
    const { id } = await get('crisis.start', facts);
    expect(await call('share.open', draft)).toMatchObject({
      error: { reason: 'crisis.paused', values: { title: 'A cold street' } },
    });
    expect(await sharing({ ...other, text: `${other.text} Like that b u r s t pipe.` })).toBe(
      'crisis.paused',
    );
    expect(await sharing(other)).toBe('out');
    await get('crisis.end', { crisisId: id, note: 'The pipe is mended.' });
    expect(await sharing(draft)).toBe('out');
  });

  test('posts of its topics wait whatever they say', async () => {
    const { get } = opened;
    const draft = await unedited(get, 'long-evening', 'linkedin');
    const { topicId } = await get('post.get', { postId: 'long-evening' });
    await get('crisis.start', { ...facts, terms: ['something else'], topicIds: [topicId ?? ''] });
    expect(await sharing(draft)).toBe('crisis.paused');
  });

  test('everything waits where the manager says so, also asking for a review', async () => {
    const { get, call } = opened;
    const draft = await unedited(get, 'long-evening', 'linkedin');
    await get('crisis.start', { ...facts, scope: 'everything' });
    expect(await sharing(draft)).toBe('crisis.paused');
    const { server: _server, ...rest } = draft;
    expect(await call('review.ask', { ...rest, note: '' })).toMatchObject({
      error: { reason: 'crisis.paused' },
    });
  });

  test('a drill stops nothing', async () => {
    const { get } = opened;
    await get('crisis.start', { ...facts, scope: 'everything', isDrill: true });
    expect(await get('crisis.active', {})).toHaveLength(1);
    expect(await sharing(await unedited(get, 'warm-street', 'linkedin'))).toBe('out');
  });

  test('the statement may be shared where only its topics wait', async () => {
    const { get } = opened;
    await get('crisis.start', { ...facts, terms: ['street'] });
    const draft = await unedited(get, 'long-evening', 'linkedin');
    const text = 'I work at Northlight. What we know stands here: https://news.northlight.example/street';
    expect(await sharing({ ...draft, text })).toBe('out');
    expect(await sharing({ ...draft, text: `${text} Poor street!` })).toBe('crisis.paused');
  });
});

describe('the log of a crisis', () => {
  test('keeps every step with its moment and its author, and ends once', async () => {
    const { get, call, events } = opened;
    const { id } = await get('crisis.start', facts);
    clock.now = new Date('2026-11-23T09:10:00.000Z');
    await get('crisis.note', { crisisId: id, note: 'The fire service is there.' });
    clock.now = new Date('2026-11-23T12:00:00.000Z');
    const ends = await Promise.all([
      call('crisis.end', { crisisId: id, note: '' }),
      call('crisis.end', { crisisId: id, note: '' }),
    ]);
    expect(ends.map((answer) => (answer.ok ? 'ended' : answer.error.reason)).sort()).toEqual([
      'crisis.ended',
      'ended',
    ]);
    await get('crisis.note', { crisisId: id, note: 'We told the street what happened.' });
    expect(await get('crisis.active', {})).toEqual([]);
    const by = 'Robin Ashdown';
    expect(await get('crisis.past', {})).toEqual([
      {
        ...facts,
        id,
        startedAt: '2026-11-23T09:00:00.000Z',
        endedAt: '2026-11-23T12:00:00.000Z',
        steps: [
          { step: 'started', at: '2026-11-23T09:00:00.000Z', by, note: '' },
          { step: 'noted', at: '2026-11-23T09:10:00.000Z', by, note: 'The fire service is there.' },
          { step: 'ended', at: '2026-11-23T12:00:00.000Z', by, note: '' },
          { step: 'noted', at: '2026-11-23T12:00:00.000Z', by, note: 'We told the street what happened.' },
        ],
      },
    ]);
    expect(events.filter(({ changed }) => changed === 'crises')).toHaveLength(4);
  });

  test('cannot be changed in the record', async () => {
    await opened.get('crisis.start', facts);
    await opened.programme.close();
    const database = openSqlite(recordFiles(folder.path).database);
    for (const sql of [
      `update crises set facts = '{}'`,
      `delete from crises`,
      `update crisis_steps set note = 'other'`,
      `delete from crisis_steps`,
      `insert into crisis_steps (crisis_id, step, at, by_member, note) select crisis_id, step, at, by_member, note from crisis_steps`,
    ]) {
      expect(() => database.exec(sql), sql).toThrow('append-only');
    }
    database.close();
    opened = await openSample(folder.path, clock);
  });

  test('a plan of the pack brings what a manager needs to start', async () => {
    expect((await opened.get('crisis.templates', {}))[0]).toMatchObject({
      id: 'cell-recall',
      terms: expect.arrayContaining(['recall']),
      speaker: 'press@northlight.example',
      statement: { address: 'https://news.northlight.example/cell-safety' },
    });
  });
});
