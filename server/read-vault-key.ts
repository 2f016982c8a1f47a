import { readFileSync } from 'node:fs';
import { StartError } from './start-error.ts';

const makeOne = 'Make one, once for all servers of this database: openssl rand -base64 32 > vault.key';

/** The key of the vault: 32 bytes, written in base64. A missing one is never made here, since all that it sealed would be lost. */
export function readVaultKey(file: string): Uint8Array {
  const key = Buffer.from(textOf(file), 'base64');
  if (key.length !== 32)
    throw new StartError(`The vault's key in ${file} is not 32 bytes in base64. ${makeOne}`);
  return key;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT')
      throw new StartError(`There is no key of the vault at ${file}. ${makeOne}`, { cause: fault });
    throw new StartError(`The key of the vault at ${file} cannot be read.`, { cause: fault });
  }
}
