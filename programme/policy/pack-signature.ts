import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod';
import { inFixedOrder } from '#shared/contract/in-fixed-order.ts';

type PackFile = Readonly<Record<string, unknown>>;

/** `key`: the raw public key; `value`: the signature over the pack without this field, in fixed order. Both in base64. */
const signature = z.strictObject({ key: z.string().max(100), value: z.string().max(200) });

/** An Ed25519 public key in DER is these bytes and the 32 of the key (RFC 8410). */
const derHead = Buffer.from('302a300506032b6570032100', 'hex');
const keyLength = 32;

/** Signs a pack with an Ed25519 private key; a signature that it had is replaced. */
export function signPack(pack: PackFile, privateKey: KeyObject): PackFile {
  const { signature: _before, ...unsigned } = pack;
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  return {
    ...unsigned,
    signature: {
      key: publicKey.subarray(derHead.length).toString('base64'),
      value: sign(null, bytesOf(unsigned), privateKey).toString('base64'),
    },
  };
}

export type SignatureState =
  | { readonly kind: 'none' }
  | { readonly kind: 'bad' }
  /** It is whole; `key` signed it. */
  | { readonly kind: 'good'; readonly key: string };

/** Whether a pack is signed, and whether it is as it was when it was signed. Whose key it is, the caller must know. */
export function checkSignature(pack: PackFile): SignatureState {
  if (!Object.hasOwn(pack, 'signature')) return { kind: 'none' };
  const { signature: written, ...unsigned } = pack;
  const parsed = signature.safeParse(written);
  const key = parsed.success ? publicKeyOf(parsed.data.key) : null;
  if (!parsed.success || key === null) return { kind: 'bad' };
  const isWhole = verify(null, bytesOf(unsigned), key, Buffer.from(parsed.data.value, 'base64'));
  return isWhole ? { kind: 'good', key: parsed.data.key } : { kind: 'bad' };
}

/** The key of its raw bytes in base64; null where it is none. */
export function publicKeyOf(base64: string): KeyObject | null {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== keyLength || bytes.toString('base64') !== base64) return null;
  return createPublicKey({ key: Buffer.concat([derHead, bytes]), format: 'der', type: 'spki' });
}

function bytesOf(pack: PackFile): Buffer {
  return Buffer.from(inFixedOrder(pack), 'utf8');
}
