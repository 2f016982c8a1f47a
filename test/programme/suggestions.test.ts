import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findDrift } from '#programme/ledger/find-drift.ts';
import { recordFiles } from '#programme/record/record-files.ts';
import { kyselyOver, openSqlite } from '#programme/record/sqlite-database.ts';
import type { Answer } from '#shared/contract/call-error.ts';
import type { CallName, Input } from '#shared/contract.ts';
import type { PointsRules } from '#shared/points/points-rules.ts';
import { type Clock, clockAt, type OpenedSample, openSample, temporaryFolder } from './open-sample.ts';

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

const heatPump: Input<'suggestion.make'> = {
  link: 'https://city.example/old-street',
  title: 'The old street is warm',
  why: 'Our neighbours talk about it, and it is our pump.',
  draft: 'I work at Northlight. The old street has a warm winter, and I like to walk there.',
  language: 'en',
};
const make = (changed: Partial<Input<'suggestion.make'>> = {}) =>
  opened.get('suggestion.make', { ...heatPump, ...changed });
const accept = (suggestionId: string, note = 'Thank you, good find.') =>
  opened.get('suggestion.accept', { suggestionId, note, language: 'en' });
const reasonOf = (answer: Answer<unknown>) => (answer.ok ? 'done' : answer.error.reason);

/** The rules in force with what a suggestion earns, and more, said otherwise. */
async function publish(suggestion: number, more: Partial<PointsRules> = {}): Promise<void> {
  const { inForce } = await opened.get('points.rules', {});
  const rules = { ...inForce, version: inForce.version + 1, validFrom: null, ...more };
  await opened.get('points.publishRules', {
    rules: { ...rules, bonuses: { ...rules.bonuses, suggestion } },
  });
}

/** A second person of the programme with these roles, who asks as the window does. */
async function another(roles: string) {
  await opened.programme.close();
  const database = openSqlite(recordFiles(folder.path).database);
  database.prepare('insert into members (id, name, roles) values (?, ?, ?)').run('mia', 'Mia', roles);
  database.close();
  opened = await openSample(folder.path, clock);
  return async <Name extends CallName>(name: Name, input: Input<Name>) =>
    opened.programme.call(name, input, {
      memberId: 'mia',
      roles: JSON.parse(roles),
      key: crypto.randomUUID(),
    });
}

describe('a suggestion', () => {
  test('waits for a manager, becomes a proposed post with its draft, and keeps it', async () => {
    const made = await make();
    expect(made).toMatchObject({ state: 'made', earned: null, postId: null, link: heatPump.link });
    clock.now = new Date('2026-11-25T09:00:00.000Z');
    const { isSolo, waiting } = await opened.get('suggestion.queue', {});
    expect(isSolo).toBe(true);
    expect(waiting.map(({ id, known, steps }) => [id, known, steps[0]?.at])).toEqual([
      [made.id, null, '2026-11-23T09:00:00.000Z'],
    ]);
    opened.events.length = 0;
    const { postId } = await accept(made.id);
    expect(opened.events.map(({ changed }) => changed)).toEqual(
      expect.arrayContaining(['posts', 'suggestions']),
    );
    const post = await opened.get('post.get', { postId });
    expect(post).toMatchObject({
      status: 'proposed',
      title: heatPump.title,
      summary: heatPump.why,
      link: heatPump.link,
      captions: [{ text: heatPump.draft, language: 'en' }],
    });
    const queue = await opened.get('suggestion.queue', {});
    expect(queue.waiting).toEqual([]);
    expect(queue.decided).toMatchObject([{ id: made.id, state: 'accepted', postId }]);
    const [mine] = await opened.get('suggestion.mine', {});
    expect(mine).toMatchObject({ state: 'accepted', postId: null });
    expect(mine?.steps.at(-1)).toMatchObject({ step: 'accepted', note: 'Thank you, good find.' });
    await opened.get('post.approve', { postId });
    expect((await opened.get('suggestion.mine', {}))[0]).toMatchObject({ postId });
  });

  test('without a draft becomes a post without captions; a long one is no caption for short networks', async () => {
    const bare = await accept((await make({ draft: '', language: null })).id);
    expect((await opened.get('post.get', bare)).captions).toEqual([]);
    const draft = 'The old street has a warm winter. '.repeat(20).trim();
    const long = await accept((await make({ link: 'https://city.example/b', draft, language: 'de' })).id);
    const [caption] = (await opened.get('post.get', long)).captions;
    expect(caption).toMatchObject({ language: 'de', networks: ['linkedin', 'facebook'] });
  });

  test('says which post leads there already', async () => {
    const { postId } = await accept((await make()).id);
    await make({ link: 'https://www.city.example/old-street/?utm_source=x#top' });
    const [waiting] = (await opened.get('suggestion.queue', {})).waiting;
    expect(waiting?.known).toEqual({ id: postId, title: heatPump.title });
  });

  test('goes forward once', async () => {
    const { call } = opened;
    const declined = await make();
    const withdrawn = await make({ link: 'https://city.example/b' });
    const accepted = await make({ link: 'https://city.example/c' });
    expect(reasonOf(await call('suggestion.decline', { suggestionId: declined.id, note: ' ' }))).toBe(
      'input.invalid',
    );
    await opened.get('suggestion.decline', { suggestionId: declined.id, note: 'Thank you, not now.' });
    await opened.get('suggestion.withdraw', { suggestionId: withdrawn.id });
    await accept(accepted.id);
    const before = (await opened.get('post.queue', { status: 'proposed', after: null, limit: 50 })).total;
    for (const { id: suggestionId } of [declined, withdrawn, accepted]) {
      const answers = [
        await call('suggestion.accept', { suggestionId, note: '', language: 'en' }),
        await call('suggestion.decline', { suggestionId, note: 'No.' }),
        await call('suggestion.withdraw', { suggestionId }),
      ];
      expect(answers.map(reasonOf)).toEqual(Array(3).fill('suggestion.settled'));
    }
    const after = await opened.get('post.queue', { status: 'proposed', after: null, limit: 50 });
    expect(after.total).toBe(before);
    expect((await opened.get('suggestion.mine', {})).map(({ state }) => state)).toEqual([
      'accepted',
      'withdrawn',
      'declined',
    ]);
    expect(reasonOf(await call('suggestion.withdraw', { suggestionId: 'none' }))).toBe('suggestion.missing');
  });

  test.each([
    ['javascript:alert(1)', 'suggestion.link-not-web'],
    ['javascript:alert("https://city.example/")', 'suggestion.link-not-web'],
    ['data:text/html,<script>', 'suggestion.link-not-web'],
    ['file:///etc/passwd', 'suggestion.link-not-web'],
    ['', 'suggestion.link-not-web'],
    ['two words', 'suggestion.link-not-web'],
    ['https://me:secret@city.example/', 'suggestion.link-not-web'],
    ['https://city.example:8443/', 'suggestion.link-not-web'],
    ['http://127.1/', 'suggestion.link-private'],
    ['http://0x7f000001/', 'suggestion.link-private'],
    ['http://[::ffff:10.0.0.1]/', 'suggestion.link-private'],
    ['http://intranet/', 'suggestion.link-private'],
    ['http://wiki.internal/', 'suggestion.link-private'],
  ])('with the link %j is refused', async (link, reason) => {
    expect(reasonOf(await opened.call('suggestion.make', { ...heatPump, link }))).toBe(reason);
  });

  test('with a link of any length is refused in words', async () => {
    const asked = (length: number) =>
      opened.call('suggestion.make', { ...heatPump, link: `https://city.example/${'a'.repeat(length)}` });
    expect(reasonOf(await asked(2_000))).toBe('suggestion.link-too-long');
    expect(reasonOf(await asked(20_000))).toBe('input.invalid');
  });

  test.each([
    ['title', 'Project Kestrel is here'],
    ['why', 'Because Project Kestrel starts.'],
    ['draft', 'Project Kestrel starts today.'],
    ['link', 'https://city.example/project-kestrel'],
  ] as const)('is stopped where its %s has what a post may not have', async (field, words) => {
    const answer = await opened.call('suggestion.make', { ...heatPump, [field]: words });
    expect(answer).toMatchObject({ ok: false, error: { reason: 'suggestion.blocked' } });
    expect(await opened.get('suggestion.mine', {})).toEqual([]);
  });

  test('is not stopped by what only a wording lacks', async () => {
    const answer = await opened.call('suggestion.make', {
      ...heatPump,
      title: 'Warm',
      draft: 'Somebody has to say it: the houses are warm. '.repeat(60).trim(),
    });
    expect(reasonOf(answer)).toBe('done');
  });
});

describe('in a team', () => {
  test('nobody decides about their own, and a member sees only their own', async () => {
    const { id } = await make();
    const mia = await another('["member"]');
    const refused = await opened.call('suggestion.accept', { suggestionId: id, note: '', language: 'en' });
    expect(reasonOf(refused)).toBe('suggestion.own');
    expect(reasonOf(await opened.call('suggestion.decline', { suggestionId: id, note: 'No.' }))).toBe(
      'suggestion.own',
    );
    expect((await opened.get('suggestion.queue', {})).waiting).toEqual([]);
    expect(await mia('suggestion.mine', {})).toEqual({ ok: true, value: [] });
    expect(await mia('suggestion.queue', {})).toMatchObject({ error: { reason: 'caller.role' } });
    expect(await mia('suggestion.withdraw', { suggestionId: id })).toMatchObject({
      error: { reason: 'suggestion.missing' },
    });
  });

  test('the points go to the member, and neither points nor a count to the manager', async () => {
    await publish(6);
    const mia = await another('["member"]');
    const made = (await mia('suggestion.make', heatPump)) as Answer<{ id: string }>;
    if (!made.ok) throw new Error('The suggestion was refused.');
    expect(Object.keys(await accept(made.value.id))).toEqual(['postId']);
    expect(await mia('points.balance', {})).toMatchObject({ value: { balance: 6 } });
    expect((await opened.get('points.balance', {})).balance).toBe(0);
    expect(await mia('suggestion.mine', {})).toMatchObject({
      value: [{ earned: { points: 6, base: 6, cutBy: null } }],
    });
  });
});

test('what is kept of a suggestion stands among a member’s own rows', async () => {
  await publish(6);
  await accept((await make()).id);
  const tables = (await opened.get('privacy.mine', {})).filter(({ rows }) => rows.length > 0);
  const kept = tables.filter(({ table }) => table.startsWith('suggestion'));
  expect(kept.map(({ table, rows }) => [table, rows.length])).toEqual([
    ['suggestions', 1],
    ['suggestion_steps', 2],
    ['suggestion_awards', 1],
  ]);
});
