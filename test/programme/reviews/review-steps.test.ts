import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

/** A draft that a reviewer has to see: it lacks the statement of the tie. */
async function draftForReview(): Promise<Input<'share.open'>> {
  const draft = await unedited(opened.get, 'warm-street', 'linkedin');
  const text =
    'Somebody has to say it: the houses from 1931 in that street are warm, and I was there to feel it.';
  return { ...draft, text };
}

async function asked(draft: Input<'share.open'>, note = 'Is this fine?') {
  const { server: _server, ...rest } = draft;
  return opened.get('review.ask', { ...rest, note });
}

describe('the way of a review', () => {
  test('suggestions come with the reviewed text, and asking again shows what was asked before', async () => {
    const { get } = opened;
    const draft = await draftForReview();
    const first = await asked(draft);
    const suggestions = [{ start: 0, end: 8, text: 'I work at Northlight. Somebody' }];
    const decision = { kind: 'ask-change', note: 'Say where you work.', suggestions } as const;
    await get('review.decide', { reviewId: first.id, decision: { ...decision, suggestions } });
    expect((await get('review.mine', {}))[0]).toMatchObject({
      state: 'change-asked',
      suggestions,
      steps: [
        { step: 'asked', by: 'Robin Ashdown', note: 'Is this fine?' },
        { step: 'change-asked', by: 'Robin Ashdown', note: 'Say where you work.' },
      ],
    });
    await asked({ ...draft, text: `I work at Northlight. ${draft.text}` }, '');
    const { waiting, decided, isSolo } = await get('review.queue', { language: 'de' });
    expect(isSolo).toBe(true);
    expect(waiting).toHaveLength(1);
    expect(waiting[0]).toMatchObject({ before: draft.text, author: 'Robin Ashdown' });
    expect(decided.map(({ id, state }) => [id, state])).toEqual([[first.id, 'change-asked']]);
  });

  test('asking again takes the place of what still waits', async () => {
    const { get } = opened;
    const draft = await draftForReview();
    const first = await asked(draft);
    const second = await asked({ ...draft, text: `${draft.text} Truly.` });
    expect((await get('review.queue', { language: 'en' })).waiting.map(({ id }) => id)).toEqual([second.id]);
    expect((await get('review.mine', {})).map(({ id, state }) => [id, state])).toEqual([
      [second.id, 'asked'],
      [first.id, 'withdrawn'],
    ]);
  });

  test('is decided once', async () => {
    const { call, get } = opened;
    const review = await asked(await draftForReview());
    const decide = (kind: 'approve' | 'decline') =>
      call('review.decide', { reviewId: review.id, decision: { kind, note: 'Because.' } });
    const answers = await Promise.all([decide('approve'), decide('decline'), decide('approve')]);
    expect(answers.map((answer) => (answer.ok ? 'yes' : answer.error.reason)).sort()).toEqual([
      'review.settled',
      'review.settled',
      'yes',
    ]);
    expect(await call('review.withdraw', { reviewId: review.id })).toMatchObject({
      error: { reason: 'review.settled' },
    });
    expect((await get('review.mine', {}))[0]?.steps).toHaveLength(2);
  });

  test.each([
    [
      'overlap',
      [
        { start: 0, end: 4, text: '' },
        { start: 2, end: 6, text: '' },
      ],
      'input.invalid',
    ],
    ['lie outside', [{ start: 0, end: 4000, text: '' }], 'input.invalid'],
    ['change nothing', [], 'review.nothing-said'],
  ])('suggestions that %s are refused', async (_what, suggestions, reason) => {
    const review = await asked(await draftForReview());
    const decision = { kind: 'ask-change', note: ' ', suggestions } as const;
    expect(
      await opened.call('review.decide', { reviewId: review.id, decision: { ...decision, suggestions } }),
    ).toMatchObject({ error: { reason } });
  });

  test('an own picture goes along with the request, and no other file passes for it', async () => {
    const { call, programme } = opened;
    const { server: _server, ...draft } = await draftForReview();
    const bytes = Buffer.from('the bytes of a picture');
    const pictureId = `own-${createHash('sha256').update(bytes).digest('hex')}`;
    const file = { mime: 'image/png' as const, width: 4, height: 4 };
    const ask = { ...draft, pictureId, altText: 'Our street.', note: '' };
    expect(await call('review.ask', { ...ask, picture: null })).toMatchObject({ ok: false });
    const other = { ...file, base64: Buffer.from('other bytes').toString('base64') };
    expect(await call('review.ask', { ...ask, picture: other })).toMatchObject({ ok: false });
    expect(
      await call('review.ask', { ...ask, picture: { ...file, base64: bytes.toString('base64') } }),
    ).toMatchObject({ ok: true });
    expect((await programme.readPicture(pictureId))?.bytes).toEqual(new Uint8Array(bytes));
  });
});
