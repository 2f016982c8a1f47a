import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Vault } from './vault.ts';

const nonceLength = 12;
const tagLength = 16;

/** AES-256-GCM under a key of 32 bytes that the shell keeps. Throws where the key has another length. */
export function createVault(key: Uint8Array): Vault {
  if (key.length !== 32) throw new Error(`The vault's key has ${key.length} bytes instead of 32.`);
  const sealing = derive(key, 'herald seal 1');
  const printing = derive(key, 'herald print 1');
  return {
    seal: (text, about) => {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce, { authTagLength: tagLength });
      cipher.setAAD(Buffer.from(about));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
    },
    open: (sealed, about) => openSealed(sealing, Buffer.from(sealed, 'base64'), about),
    print: (text) => createHmac('sha256', printing).update(text, 'utf8').digest('hex'),
  };
}

function openSealed(key: Buffer, sealed: Buffer, about: string): string | null {
  if (sealed.length < nonceLength + tagLength) return null;
  const nonce = sealed.subarray(0, nonceLength);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(about));
  decipher.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength));
  try {
    const body = decipher.update(sealed.subarray(nonceLength + tagLength));
    return Buffer.concat([body, decipher.final()]).toString('utf8');
  } catch {
    // The tag does not fit: that is an answer here, not a fault.
    return null;
  }
}

function derive(key: Uint8Array, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', use, 32));
}
