import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input } from '#shared/contract.ts';
import { type Clock, clockAt, type OpenedSample, unedited } from '../open-sample.ts';
import type { Place } from './engine.ts';
import { onEachEngine } from './engines.ts';

onEachEngine((engine) => {
  let place: Place;
  let opened: OpenedSample;
  let clock: Clock;
  beforeEach(async () => {
    place = await engine.make();
    clock = clockAt('2026-11-23T09:00:00.000Z');
    opened = await place.open(clock);
  });
  afterEach(async () => {
    await opened.programme.close();
    await place.remove();
  });

  const sharing = async (draft: Input<'share.open'>) => {
    const answer = await opened.call('share.open', draft);
    return answer.ok ? 'out' : answer.error.reason;
  };

  test('a draft goes out once exactly it was approved, by one of several at once, until that runs out', async () => {
    const { get, call } = opened;
    const draft = {
      ...(await unedited(get, 'warm-street', 'linkedin')),
      text: 'Somebody has to say it: houses from 1931 are warm, and I was there to feel it.',
    };
    const { server: _server, ...rest } = draft;
    expect(await sharing(draft)).toBe('share.stopped');
    const review = await get('review.ask', { ...rest, note: 'Fine?' });
    const decide = () =>
      call('review.decide', { reviewId: review.id, decision: { kind: 'approve', note: '' } });
    const answers = await Promise.all([decide(), decide(), decide()]);
    expect(answers.map((answer) => (answer.ok ? 'yes' : answer.error.reason)).sort()).toEqual([
      'review.settled',
      'review.settled',
      'yes',
    ]);
    expect(await sharing({ ...draft, text: `${draft.text}!` })).toBe('review.changed');
    expect(await sharing(draft)).toBe('out');
    clock.now = new Date('2026-12-07T09:00:00.000Z');
    expect(await sharing(draft)).toBe('review.expired');
    const tables = (await get('privacy.mine', {})).filter(({ rows }) => rows.length > 0);
    expect(tables.map(({ table }) => table)).toEqual(
      expect.arrayContaining(['reviews', 'review_steps', 'review_uses']),
    );
  });

  test('a crisis holds back what touches it, ends once, and lets it go on', async () => {
    const { get, call } = opened;
    const draft = await unedited(get, 'warm-street', 'linkedin');
    const { id } = await get('crisis.start', {
      title: 'A cold street',
      terms: ['brick houses'],
      topicIds: [],
      statement: { text: 'We are looking into it.', address: 'https://news.northlight.example/street' },
      mayPassOn: true,
      speaker: 'press@northlight.example',
      contacts: [],
      avoid: [],
      scope: 'topics',
      until: null,
      isDrill: false,
    });
    expect(await sharing(draft)).toBe('crisis.paused');
    const end = () => call('crisis.end', { crisisId: id, note: '' });
    const ends = await Promise.all([end(), end()]);
    expect(ends.map((answer) => (answer.ok ? 'ended' : answer.error.reason)).sort()).toEqual([
      'crisis.ended',
      'ended',
    ]);
    expect(await sharing(draft)).toBe('out');
  });
});
