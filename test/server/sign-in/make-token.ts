import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { IssuerKey } from '#server/sign-in/verify-token.ts';

export type SigningKey = { readonly alg: 'RS256' | 'ES256'; readonly kid: string; readonly key: KeyObject };

/** A key to sign with, and the same as a provider publishes it. */
export function makeSigningKey(
  alg: 'RS256' | 'ES256',
  kid: string,
): SigningKey & { readonly jwk: IssuerKey } {
  const { privateKey, publicKey } =
    alg === 'RS256'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { alg, kid, key: privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid } };
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A signed token; `head` says its header otherwise. */
export function makeToken({ alg, kid, key }: SigningKey, claims: object, head: object = {}): string {
  const text = `${part({ alg, kid, typ: 'JWT', ...head })}.${part(claims)}`;
  const signature = sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' });
  return `${text}.${signature.toString('base64url')}`;
}
