import { z } from 'zod';
import type { IssuerKey } from './verify-token.ts';

const configuration = z.object({ issuer: z.string(), jwks_uri: z.url() });
const keySet = z.object({
  keys: z.array(z.looseObject({ kty: z.string(), kid: z.string().optional(), use: z.string().optional() })),
});

/** A key that is not known is asked for again, but not more often, whoever makes up ids of keys. */
const askAgainAfterMs = 60_000;
const longestMs = 10_000;

export type IssuerKeys = (kid: string | null) => Promise<readonly IssuerKey[]>;

type Parts = {
  readonly issuer: string;
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => Date;
};

/** The provider's signing keys, by OpenID Connect Discovery. Throws where it cannot be reached or is another one. */
export async function openIssuerKeys({ issuer, fetch, now }: Parts): Promise<IssuerKeys> {
  const read = async <Shape extends z.ZodType>(address: string, shape: Shape) => {
    const response = await fetch(address, { signal: AbortSignal.timeout(longestMs), redirect: 'error' });
    if (!response.ok) throw new Error(`${address} answers with ${response.status}.`);
    return shape.parse(await response.json());
  };
  const about = await read(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, configuration);
  if (about.issuer !== issuer) throw new Error(`The provider calls itself ${about.issuer}.`);
  if (new URL(about.jwks_uri).protocol !== new URL(issuer).protocol)
    throw new Error(`The provider's keys are at ${about.jwks_uri}, which is less safe than itself.`);
  const load = async () =>
    (await read(about.jwks_uri, keySet)).keys.filter(({ use }) => use === undefined || use === 'sig');
  let keys = await load();
  let loadedAt = now().getTime();
  return async (kid) => {
    const isKnown = kid === null || keys.some((key) => key.kid === kid);
    if (!isKnown && now().getTime() - loadedAt >= askAgainAfterMs) {
      loadedAt = now().getTime();
      keys = await load();
    }
    return keys;
  };
}
