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

const approve = (reviewId: string) =>
  opened.get('review.decide', { reviewId, decision: { kind: 'approve', note: '' } });

/** Publishes the pack in force as its next version, with these rules said otherwise. */
async function publish(change: (rules: Record<string, Record<string, unknown>>) => object): Promise<void> {
  const { pack, version } = await opened.get('policy.pack', {});
  const rules = pack.rules as Record<string, Record<string, unknown>>;
  await opened.get('policy.publish', {
    pack: { ...pack, version: version + 1, rules: { ...rules, ...change(rules) } },
  });
}

const sharing = async (draft: Input<'share.open'>) => {
  const answer = await opened.call('share.open', draft);
  return answer.ok ? 'out' : answer.error.reason;
};

describe('a draft that needs a reviewer', () => {
  test('is stopped until exactly it was approved', async () => {
    const { get } = opened;
    const draft = await draftForReview();
    expect(await sharing(draft)).toBe('share.stopped');
    const review = await asked(draft);
    expect(review).toMatchObject({ state: 'asked', holds: null, note: 'Is this fine?' });
    expect(await sharing(draft)).toBe('share.stopped');
    expect(await approve(review.id)).toEqual({ state: 'approved', expiresAt: '2026-12-07T09:00:00.000Z' });
    expect((await get('review.mine', {}))[0]).toMatchObject({ state: 'approved', holds: 'yes' });
    expect(await get('share.open', draft)).toMatchObject({ evidence: 'opened', text: draft.text });
  });

  test.each([
    ['a letter more', { altText: '', text: 'x' }, 'review.changed'],
    ['another alternative text', { altText: 'A street.' }, 'review.changed'],
    ['another picture', { pictureId: 'warm-street' }, 'review.changed'],
    ['another network', { network: 'x' as const }, 'share.stopped'],
  ])('is voided by %s', async (_what, change, reason) => {
    const { get } = opened;
    const draft = await draftForReview();
    await approve((await asked(draft)).id);
    const { pictures } = await get('post.get', { postId: draft.postId });
    const other = {
      ...draft,
      ...change,
      ...('text' in change && { text: `${draft.text}!` }),
      ...('pictureId' in change && { pictureId: pictures[0]?.id ?? null }),
    };
    expect(await sharing(other)).toBe(reason);
    expect(await sharing(draft)).toBe('out');
  });

  test('is approved for as many days as the programme says, to the millisecond', async () => {
    const draft = await draftForReview();
    await approve((await asked(draft)).id);
    clock.now = new Date('2026-12-07T08:59:59.999Z');
    expect(await sharing(draft)).toBe('out');
    clock.now = new Date('2026-12-07T09:00:00.000Z');
    expect(await sharing(draft)).toBe('review.expired');
    expect((await opened.get('review.mine', {}))[0]).toMatchObject({ state: 'approved', holds: 'expired' });
  });

  test('is looked at again when the rules become stricter, and only then voided', async () => {
    const draft = await draftForReview();
    await approve((await asked(draft)).id);
    await publish(({ hashtags = {} }) => ({ hashtags }));
    expect(await sharing(draft)).toBe('out');
    const terms = [{ term: 'houses from 1931', why: 'Not told yet.' }];
    await publish((rules) => ({
      'confidential-terms': { ...rules['confidential-terms'], severity: 'review', terms },
    }));
    expect(await sharing(draft)).toBe('review.rules-changed');
    expect((await opened.get('review.mine', {}))[0]).toMatchObject({ holds: 'rules-changed' });
    await approve((await asked(draft)).id);
    expect(await sharing(draft)).toBe('out');
    await publish((rules) => ({
      'confidential-terms': { ...rules['confidential-terms'], severity: 'block', terms },
    }));
    expect(await sharing(draft)).toBe('share.stopped');
  });

  test('is not approved where the rules block it', async () => {
    const { call } = opened;
    const draft = await draftForReview();
    const { server: _server, ...blocked } = { ...draft, text: `${draft.text} Project Kestrel!`, note: '' };
    expect(await call('review.ask', blocked)).toMatchObject({ error: { reason: 'review.blocked' } });
    const review = await asked(draft);
    await publish((rules) => ({
      'confidential-terms': { ...rules['confidential-terms'], terms: [{ term: 'houses from 1931' }] },
    }));
    expect(
      await call('review.decide', { reviewId: review.id, decision: { kind: 'approve', note: '' } }),
    ).toMatchObject({ error: { reason: 'review.blocked' } });
  });

  test('that was declined goes nowhere as it is, even where the rules would let it', async () => {
    const { get } = opened;
    const draft = await unedited(get, 'warm-street', 'linkedin');
    expect((await asked(draft)).state).toBe('asked');
    const [review] = (await get('review.queue', { language: 'en' })).waiting;
    expect(review).toMatchObject({ isOwn: true, verdict: expect.stringMatching(/clear|advise/) });
    const decision = { kind: 'decline', note: 'The street asked us to wait.' } as const;
    await get('review.decide', { reviewId: review?.id ?? '', decision });
    expect(await sharing(draft)).toBe('review.declined');
    expect(await sharing({ ...draft, text: `${draft.text} And quiet.` })).toBe('out');
  });
});
