import { expect, test } from 'vitest';
import { openIssuerKeys } from '#server/sign-in/issuer-keys.ts';

const issuer = 'https://id.northlight.example';
const clock = { now: new Date('2026-11-23T09:00:00.000Z') };

function provider(change: { readonly issuer?: string } = {}) {
  const published = { keys: [{ kty: 'RSA', kid: 'a' }] };
  const asked: string[] = [];
  const fetch = async (address: unknown) => {
    asked.push(String(address));
    const isAbout = String(address).endsWith('/.well-known/openid-configuration');
    return Response.json(isAbout ? { issuer, jwks_uri: `${issuer}/keys`, ...change } : published);
  };
  return {
    published,
    asked,
    parts: { issuer, fetch: fetch as typeof globalThis.fetch, now: () => clock.now },
  };
}

test('keys are read once, and again for one that is not known, once a minute at most', async () => {
  const { published, asked, parts } = provider();
  const keys = await openIssuerKeys(parts);
  expect((await keys('a')).map(({ kid }) => kid)).toEqual(['a']);
  published.keys.push({ kty: 'RSA', kid: 'b' });
  await keys('b');
  expect(asked).toHaveLength(2);
  clock.now = new Date('2026-11-23T09:01:00.000Z');
  expect((await keys('b')).map(({ kid }) => kid)).toEqual(['a', 'b']);
  await keys('made-up');
  expect(asked).toHaveLength(3);
});

test('a provider that calls itself otherwise is not trusted', async () => {
  const { parts } = provider({ issuer: 'https://id.elsewhere.example' });
  await expect(openIssuerKeys(parts)).rejects.toThrow('calls itself');
});
