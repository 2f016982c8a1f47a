import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { z } from 'zod';
import type { Person } from '#shared/contract/person.ts';
import { role } from '#shared/contract/role.ts';

export type IssuerKey = JsonWebKey & { readonly kid?: string | undefined };
export type Expected = { readonly issuer: string; readonly audience: string; readonly now: Date };

const header = z.object({ alg: z.enum(['RS256', 'ES256']), kid: z.string().max(200).optional() });
const claims = z.object({
  iss: z.string(),
  sub: z.string().regex(/^[\x21-\x7e]{1,200}$/),
  aud: z.union([z.string(), z.array(z.string())]),
  exp: z.number(),
  nbf: z.number().optional(),
  name: z.string().trim().min(1).max(200).optional(),
  herald_roles: z.array(z.string()).default([]),
});

/** Clocks of two machines differ by a little. */
const skewSeconds = 60;

/** The id of the key that a token says it is signed with; null where it says none or is no token. */
export function keyIdOf(token: string): string | null {
  return header.safeParse(jsonOf(token.split('.')[0])).data?.kid ?? null;
}

/**
 * Who a token of the company's provider speaks of (RFC 7519, RS256 or ES256); null where it is not signed by one of the keys, has run
 * out, or is meant for somebody else. The kind of key decides how it is checked, never what the token says.
 */
export function verifyToken(token: string, keys: readonly IssuerKey[], expected: Expected): Person | null {
  const [head = '', body = '', signature = '', ...rest] = token.split('.');
  const said = header.safeParse(jsonOf(head));
  if (!said.success || rest.length > 0) return null;
  const { alg, kid } = said.data;
  const signed = Buffer.from(`${head}.${body}`);
  const isSigned = keys
    .filter((key) => (kid === undefined || key.kid === kid) && algorithmOf(key) === alg)
    .some((key) => isSignedBy(key, signed, Buffer.from(signature, 'base64url')));
  return isSigned ? personOf(jsonOf(body), expected) : null;
}

function personOf(body: unknown, { issuer, audience, now }: Expected): Person | null {
  const read = claims.safeParse(body);
  if (!read.success) return null;
  const { iss, sub, aud, exp, nbf, name, herald_roles: roles } = read.data;
  const seconds = now.getTime() / 1000;
  if (iss !== issuer || ![aud].flat().includes(audience)) return null;
  if (exp <= seconds - skewSeconds || (nbf ?? 0) > seconds + skewSeconds) return null;
  const known = role.options.filter((one) => one === 'member' || roles.includes(one));
  return { id: sub, name: name ?? sub, roles: known };
}

function algorithmOf({ kty, crv }: IssuerKey): 'RS256' | 'ES256' | null {
  if (kty === 'RSA') return 'RS256';
  return kty === 'EC' && crv === 'P-256' ? 'ES256' : null;
}

function isSignedBy(key: IssuerKey, signed: Buffer, signature: Buffer): boolean {
  const publicKey = createPublicKey({ key, format: 'jwk' });
  return verify('sha256', signed, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature);
}

function jsonOf(part: string | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'));
  } catch {
    // What is no JSON is no token: an answer here, not a fault.
    return null;
  }
}
