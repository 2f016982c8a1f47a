import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkSignature, publicKeyOf, signPack } from '#programme/policy/pack-signature.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const pack = { id: 'a', version: 2, rules: { secrets: { severity: 'block', section: 'x' } } };
const signed = signPack(pack, privateKey);

describe('A signature of a pack', () => {
  test('holds however the file is written, and names its key', () => {
    const { signature, ...rest } = signed;
    const turned = JSON.parse(
      JSON.stringify({ signature, rules: rest.rules, version: rest.version, id: rest.id }),
    );
    const state = checkSignature(turned);
    expect(state).toEqual({ kind: 'good', key: (signature as { key: string }).key });
    expect(publicKeyOf((signature as { key: string }).key)).not.toBeNull();
  });

  test.each([
    ['a changed version', { ...signed, version: 3 }],
    ['a rule more', { ...signed, rules: { ...pack.rules, hashtags: {} } }],
    ['a field more', { ...signed, owner: 'somebody' }],
    ['no value', { ...signed, signature: { key: 'x' } }],
    [
      'another key',
      {
        ...signed,
        signature: { ...(signed.signature as object), key: Buffer.alloc(32, 7).toString('base64') },
      },
    ],
    ['a signature that is none', { ...signed, signature: null }],
  ])('does not hold with %s', (_name, file) => {
    expect(checkSignature(file)).toEqual({ kind: 'bad' });
  });

  test('is missing from a pack that nobody signed', () => {
    expect(checkSignature(pack)).toEqual({ kind: 'none' });
  });

  test('is replaced when the pack is signed again', () => {
    const other = generateKeyPairSync('ed25519').privateKey;
    expect(checkSignature(signPack(signed, other))).toMatchObject({ kind: 'good' });
    expect(signPack(signed, privateKey)).toEqual(signed);
  });
});
