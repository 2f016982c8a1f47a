import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyIdOf, verifyToken } from '#server/sign-in/verify-token.ts';
import { makeSigningKey, makeToken } from './make-token.ts';

const now = new Date('2026-11-23T09:00:00.000Z');
const seconds = now.getTime() / 1000;
const expected = { issuer: 'https://id.northlight.example', audience: 'herald', now };
const rsa = makeSigningKey('RS256', 'rsa-1');
const ec = makeSigningKey('ES256', 'ec-1');
const foreign = makeSigningKey('RS256', 'rsa-1');
const keys = [rsa.jwk, ec.jwk];
const claims = {
  iss: expected.issuer,
  sub: 'mara',
  aud: 'herald',
  exp: seconds + 300,
  name: 'Mara Lind',
  herald_roles: ['manager', 'emperor'],
};
const mara = { id: 'mara', name: 'Mara Lind', roles: ['member', 'manager'] };

test.each([
  ['RS256', rsa],
  ['ES256', ec],
] as const)('a token signed with %s says who it is', (_, key) => {
  const token = makeToken(key, claims);
  expect(verifyToken(token, keys, expected)).toEqual(mara);
  expect(keyIdOf(token)).toBe(key.kid);
});

test('one of several audiences is enough, a name is not needed, and roles are members’ at least', () => {
  const token = makeToken(ec, {
    ...claims,
    aud: ['other', 'herald'],
    name: undefined,
    herald_roles: undefined,
  });
  expect(verifyToken(token, keys, expected)).toEqual({ id: 'mara', name: 'mara', roles: ['member'] });
});

describe('a token is nobody’s', () => {
  const [head = '', body = '', signature = ''] = makeToken(rsa, claims).split('.');
  const changed = Buffer.from(JSON.stringify({ ...claims, sub: 'robin' })).toString('base64url');
  const none = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
  const hs = Buffer.from(JSON.stringify({ alg: 'HS256', kid: 'rsa-1' })).toString('base64url');
  const hmac = createHmac('sha256', String(rsa.jwk.n)).update(`${hs}.${body}`).digest('base64url');
  test.each([
    ['where it has run out', makeToken(rsa, { ...claims, exp: seconds - 61 })],
    ['where it is not valid yet', makeToken(rsa, { ...claims, nbf: seconds + 61 })],
    ['of another provider', makeToken(rsa, { ...claims, iss: 'https://id.elsewhere.example' })],
    ['meant for another program', makeToken(rsa, { ...claims, aud: 'payroll' })],
    ['without a subject', makeToken(rsa, { ...claims, sub: undefined })],
    ['with a subject of odd characters', makeToken(rsa, { ...claims, sub: 'mara lind' })],
    ['without an end', makeToken(rsa, { ...claims, exp: undefined })],
    ['signed with a key that only calls itself the provider’s', makeToken(foreign, claims)],
    ['with the id of another key', makeToken(rsa, claims, { kid: 'ec-1' })],
    ['that names another algorithm than its key has', makeToken(ec, claims, { alg: 'RS256' })],
    ['that is not signed', `${none}.${body}.`],
    ['signed with the public key as a secret', `${hs}.${body}.${hmac}`],
    ['whose words were changed', `${head}.${changed}.${signature}`],
    ['with a part too many', `${head}.${body}.${signature}.x`],
    ['that is none', 'not.a.token'],
  ])('%s', (_, token) => {
    expect(verifyToken(token, keys, expected)).toBeNull();
  });

  test('whatever is sent', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (one, two, three) => {
        expect(verifyToken([one, two, three].join('.'), keys, expected)).toBeNull();
      }),
    );
  });

  test('whichever byte of its signature is another', () => {
    const bytes = Buffer.from(signature, 'base64url');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const other = Buffer.from(bytes);
        other[at] = (other[at] ?? 0) ^ change;
        expect(verifyToken(`${head}.${body}.${other.toString('base64url')}`, keys, expected)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});
