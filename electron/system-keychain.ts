import { safeStorage } from 'electron';
import type { Keychain } from './keychain.ts';

/** Electron's way to the keychain. On Linux without a keyring it encrypts with a word that everybody knows: that counts as none. */
export function systemKeychain(platform: NodeJS.Platform): Keychain {
  return {
    isAvailable: async () =>
      (await safeStorage.isAsyncEncryptionAvailable()) &&
      (platform !== 'linux' || !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())),
    encrypt: (text) => safeStorage.encryptStringAsync(text),
    decrypt: async (encrypted) => (await safeStorage.decryptStringAsync(encrypted)).result,
  };
}
