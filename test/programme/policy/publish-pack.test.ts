import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSignature, signPack } from '#programme/policy/pack-signature.ts';
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

const next = (more: object = {}) => ({ ...pack, version: Number(pack.version) + 1, ...more });
const publish = (file: object, key: string) => opened.call('policy.publish', { pack: { ...file } }, key);

test('a newer pack comes into force, and the one before stays as it was', async () => {
  const rules = { ...(pack.rules as object), hashtags: { severity: 'block', section: 'format', max: 1 } };
  expect(await publish(next({ rules }), 'one')).toEqual({ ok: true, value: { version: 8 } });
  const inForce = await opened.get('policy.pack', {});
  expect(inForce).toEqual({ version: 8, pack: next({ rules }) });
});

test.each([
  ['of the version in force', () => pack, 'pack.not-newer'],
  ['of an older version', () => ({ ...pack, version: 1 }), 'pack.not-newer'],
  ['that names an unknown rule', () => next({ rules: { nonsense: {} } }), 'pack.broken'],
  ['that is too large', () => next({ note: 'x'.repeat(5 * 1024 * 1024) }), 'pack.too-large'],
  ['with a broken signature', () => next({ signature: { key: 'a', value: 'b' } }), 'pack.bad-signature'],
])('a pack %s is refused, and the pack in force stays', async (_name, file, reason) => {
  expect(await publish(file(), 'one')).toMatchObject({ ok: false, error: { reason } });
  expect(await opened.get('policy.pack', {})).toEqual({ version: 7, pack });
});

test('where a key is trusted, a pack must be signed with it', async () => {
  const [ours, others] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];
  const signed = signPack(next(), ours.privateKey);
  const state = checkSignature(signed);
  const key = state.kind === 'good' ? state.key : '';
  await opened.get('policy.trustKey', { key, name: 'Communications' }, 'trust');
  expect(await opened.get('policy.keys', {})).toMatchObject([{ key, name: 'Communications' }]);

  expect(await publish(next(), 'one')).toMatchObject({ ok: false, error: { reason: 'pack.unsigned' } });
  expect(await publish(signPack(next(), others.privateKey), 'two')).toMatchObject({
    ok: false,
    error: { reason: 'pack.unknown-key' },
  });
  expect(await publish(signed, 'three')).toEqual({ ok: true, value: { version: 8 } });

  await opened.get('policy.distrustKey', { key }, 'distrust');
  expect(await publish(next({ version: 9 }), 'four')).toEqual({ ok: true, value: { version: 9 } });
});

test('what is no key is not trusted', async () => {
  const answer = await opened.call('policy.trustKey', { key: 'c2hvcnQ=', name: 'x' }, 'one');
  expect(answer).toMatchObject({ ok: false, error: { reason: 'pack.no-key' } });
});

test('every version stays, and an earlier one comes back as a new one', async () => {
  const rules = { ...(pack.rules as object), hashtags: { severity: 'block', section: 'format', max: 1 } };
  await publish(next({ rules }), 'one');
  const versions = await opened.get('policy.versions', {});
  expect(versions.map(({ version }) => version)).toEqual([8, 7]);
  const old = await opened.get('policy.published', { version: 7 });
  expect(old).toEqual({ pack });
  expect(await publish({ ...old.pack, version: 9 }, 'two')).toEqual({ ok: true, value: { version: 9 } });
  expect((await opened.get('policy.pack', {})).pack).toEqual({ ...pack, version: 9 });
  expect(await opened.call('policy.published', { version: 3 })).toMatchObject({
    ok: false,
    error: { reason: 'pack.missing' },
  });
});
