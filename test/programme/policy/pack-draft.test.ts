import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { signPack } from '#programme/policy/pack-signature.ts';
import { nextPack } from '#shared/policy/source/next-pack.ts';
import { clockAt, type OpenedSample, openSample, temporaryFolder } from '../open-sample.ts';

let folder: ReturnType<typeof temporaryFolder>;
let opened: OpenedSample;
let pack: Record<string, unknown>;
beforeEach(async () => {
  folder = temporaryFolder();
  opened = await openSample(folder.path, clockAt('2026-11-23T09:00:00.000Z'));
  pack = (await opened.get('policy.pack', {})).pack;
});
afterEach(async () => {
  await opened.programme.close();
  folder.remove();
});

const save = (source: string, before: string | null, key: string) =>
  opened.call('policy.saveDraft', { source, base: 7, before }, key);
const moved = { ok: false, error: { code: 'conflict', reason: 'pack.draft-moved' } };

async function saved(source: string, before: string | null, key: string): Promise<string> {
  const answer = await save(source, before, key);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value.revision;
}

test('what is being written is kept as it is, with who wrote it last', async () => {
  expect(await opened.get('policy.draft', {})).toBeNull();
  const revision = await saved('{ "version": 8,, ', null, 'one');
  expect(await opened.get('policy.draft', {})).toEqual({
    source: '{ "version": 8,, ',
    base: 7,
    revision,
    changedAt: '2026-11-23T09:00:00.000Z',
    by: 'Robin Ashdown',
  });
  expect((await opened.get('policy.pack', {})).version).toBe(7);
});

test('of those who go on from the same revision only one is kept', async () => {
  const first = await saved('one', null, 'one');
  expect(await save('another beginning', null, 'two')).toMatchObject(moved);
  const second = await saved('two', first, 'three');
  expect(await save('three', first, 'four')).toMatchObject(moved);
  expect(await opened.call('policy.discardDraft', { before: first }, 'five')).toMatchObject(moved);
  expect(await opened.get('policy.draft', {})).toMatchObject({ source: 'two', revision: second });

  await opened.get('policy.discardDraft', { before: second }, 'six');
  expect(await opened.get('policy.draft', {})).toBeNull();
  expect(await save('after its end', second, 'seven')).toMatchObject(moved);
});

const { privateKey } = generateKeyPairSync('ed25519');
test.each([
  ['as it is', (file: object) => file],
  ['signed', (file: object) => signPack({ ...file }, privateKey)],
])('a draft is done once it is in force, %s', async (_how, made) => {
  const file = nextPack({ ...pack, owner: 'Communications and legal' }, 7);
  await saved(JSON.stringify(file, null, 2), null, 'one');
  await opened.get('policy.publish', { pack: { ...made(file) } }, 'two');
  expect(await opened.get('policy.draft', {})).toBeNull();
});

test.each(['{ "version": 8', '{ "version": 8 }'])(
  'another pack in force leaves the draft that is being written: %s',
  async (source) => {
    const revision = await saved(source, null, 'one');
    await opened.get('policy.publish', { pack: { ...nextPack(pack, 7) } }, 'two');
    expect(await opened.get('policy.draft', {})).toMatchObject({ source, revision, base: 7 });
  },
);
