import type { SafeStorage } from 'electron';

/** A keychain that turns bytes round, so that what is kept in it differs from what was given to it. */
export const safeStorage = {
  isAsyncEncryptionAvailable: async () => true,
  getSelectedStorageBackend: () => 'gnome_libsecret',
  encryptStringAsync: async (text) => Buffer.from(text, 'utf8').reverse(),
  decryptStringAsync: async (encrypted) => ({
    result: Buffer.from(encrypted).reverse().toString('utf8'),
    shouldReEncrypt: false,
  }),
} satisfies Pick<
  SafeStorage,
  'isAsyncEncryptionAvailable' | 'getSelectedStorageBackend' | 'encryptStringAsync' | 'decryptStringAsync'
>;
