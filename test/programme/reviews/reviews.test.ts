import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordFiles } from '#programme/record/record-files.ts';
import { openSqlite } from '#programme/record/sqlite-database.ts';
import type { Caller } from '#shared/contract/dispatch.ts';
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

describe('in a team', () => {
  const mara: Caller = { memberId: 'zz-mara', roles: ['member', 'reviewer'], key: 'mara-1' };

  beforeEach(async () => {
    await opened.programme.close();
    const database = openSqlite(recordFiles(folder.path).database);
    database.exec(
      `insert into members (id, name, roles) values ('zz-mara', 'Mara Lind', '["member","reviewer"]')`,
    );
    database.close();
    opened = await openSample(folder.path, clock);
  });

  test('nobody decides about a draft of their own; somebody else does', async () => {
    const { call, get, programme } = opened;
    const draft = await draftForReview();
    const review = await asked(draft);
    expect(await get('review.queue', { language: 'en' })).toMatchObject({ isSolo: false, waiting: [] });
    const decide = { reviewId: review.id, decision: { kind: 'approve', note: '' } } as const;
    expect(await call('review.decide', decide)).toMatchObject({ error: { reason: 'review.own' } });
    expect(await programme.call('review.queue', { language: 'en' }, mara)).toMatchObject({
      value: { waiting: [{ id: review.id, isOwn: false, author: 'Robin Ashdown' }] },
    });
    expect(await programme.call('review.decide', decide, mara)).toMatchObject({ ok: true });
    expect(await sharing(draft)).toBe('out');
  });

  test('the record itself refuses it, and any change of what was said', async () => {
    const draft = await draftForReview();
    const review = await asked(draft);
    const author = opened.programme.soloCaller(null).memberId;
    await opened.programme.close();
    const database = openSqlite(recordFiles(folder.path).database);
    const approving = (by: string) =>
      `insert into review_steps (review_id, step, at, by_member, note, suggestions, binding, pack_version, findings, expires_at)
       values ('${review.id}', 'approved', '2026-11-23', '${by}', '', '[]', '${'a'.repeat(64)}', 7, '[]', '2026-12-23')`;
    expect(() => database.exec(approving(author))).toThrow('nobody decides about their own');
    database.exec(approving('zz-mara'));
    for (const [sql, why] of [
      [approving('zz-mara'), 'append-only'],
      [approving('zz-mara').replace("'approved'", "'withdrawn'"), 'only its author'],
      [`update reviews set text = 'other'`, 'append-only'],
      [`delete from reviews`, 'append-only'],
      [`update review_steps set note = 'other'`, 'append-only'],
      [`delete from review_steps`, 'append-only'],
      [
        approving('zz-mara')
          .replace("'approved'", "'change-asked'")
          .replace("''", "'x'")
          .replace(`'${'a'.repeat(64)}', 7`, 'null, null')
          .replace("'2026-12-23'", 'null'),
        'UNIQUE',
      ],
    ] as const) {
      expect(() => database.exec(sql), sql).toThrow(why);
    }
    database.close();
    opened = await openSample(folder.path, clock);
  });
});
