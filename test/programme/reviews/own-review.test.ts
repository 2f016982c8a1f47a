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

const sharing = async (draft: Input<'share.open'>) => {
  const answer = await opened.call('share.open', draft);
  return answer.ok ? 'out' : answer.error.reason;
};

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
