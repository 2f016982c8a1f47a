import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { createVault } from '#programme/vault/create-vault.ts';
import type { Vault } from '#programme/vault/vault.ts';
import type { Keychain } from './keychain.ts';
import type { Log } from './log.ts';

type VaultPlace = { readonly folder: string; readonly keychain: Keychain | null; readonly log: Log };

const keyFile = z.object({
  format: z.literal('herald-vault/1'),
  /** `keychain`: encrypted by the system's. `file`: as it is, in a file that only its owner may read. */
  kept: z.enum(['keychain', 'file']),
  key: z.base64(),
});

/**
 * The vault of a data folder, with a new key at the first start. Null where its key cannot be reached: another shell may have
 * made it, the keychain may be locked. A key that cannot be read is never replaced, since all that it sealed would be lost.
 */
export async function openVault(place: VaultPlace): Promise<Vault | null> {
  const file = join(place.folder, 'vault.json');
  try {
    const written = readIfThere(file) ?? (await makeKey(file, place));
    const { kept, key } = keyFile.parse(JSON.parse(written));
    const bytes = Buffer.from(key, 'base64');
    if (kept === 'file') {
      chmodSync(file, 0o600);
      return createVault(bytes);
    }
    if (place.keychain === null)
      throw new Error('The key is in the keychain, which this shell cannot reach.');
    return createVault(Buffer.from(await place.keychain.decrypt(bytes), 'base64'));
  } catch (fault) {
    place.log('The vault stays closed: voucher codes and delivery details cannot be read or added.', fault);
    return null;
  }
}

async function makeKey(file: string, { keychain }: VaultPlace): Promise<string> {
  const key = randomBytes(32).toString('base64');
  const inKeychain = keychain !== null && (await keychain.isAvailable());
  const kept = inKeychain ? 'keychain' : 'file';
  const written = JSON.stringify({
    format: 'herald-vault/1',
    kept,
    key: inKeychain ? (await keychain.encrypt(key)).toString('base64') : key,
  });
  try {
    writeFileSync(file, written, { mode: 0o600, flag: 'wx', flush: true });
    return written;
  } catch (fault) {
    // Another Herald on the same folder was first: its key is the one.
    const theirs = readIfThere(file);
    if (theirs === null) throw fault;
    return theirs;
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return null;
    throw fault;
  }
}
