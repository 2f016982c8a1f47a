import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Keychain } from '#electron/keychain.ts';
import { openVault } from '#electron/open-vault.ts';
import { temporaryFolder } from '../programme/open-sample.ts';

let folder: ReturnType<typeof temporaryFolder>;
let logged: string[];
beforeEach(() => {
  folder = temporaryFolder();
  logged = [];
});
afterEach(() => folder.remove());

const file = () => join(folder.path, 'vault.json');
const open = (keychain: Keychain | null) =>
  openVault({ folder: folder.path, keychain, log: (line) => logged.push(line) });
const turning: Keychain = {
  isAvailable: async () => true,
  encrypt: async (text) => Buffer.from(text).reverse(),
  decrypt: async (encrypted) => Buffer.from(encrypted).reverse().toString(),
};

describe('the vault’s key', () => {
  test('is made once, and is readable by its owner alone', async () => {
    const sealed = (await open(null))?.seal('AAAA-1111', 'here') ?? '';
    if (process.platform !== 'win32') expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect((await open(null))?.open(sealed, 'here')).toBe('AAAA-1111');
    expect((await open(turning))?.open(sealed, 'here')).toBe('AAAA-1111');
  });

  test('goes into the keychain where there is one, and is not in its file then', async () => {
    const vault = await open(turning);
    const sealed = vault?.seal('AAAA-1111', 'here') ?? '';
    const { kept, key } = JSON.parse(readFileSync(file(), 'utf8'));
    expect(kept).toBe('keychain');
    expect(Buffer.from(key, 'base64').reverse().toString()).toMatch(/^[\w+/]{43}=$/);
    expect((await open(turning))?.open(sealed, 'here')).toBe('AAAA-1111');
  });

  test('stays where it is when this shell cannot reach it, and that is logged', async () => {
    await open(turning);
    const before = readFileSync(file(), 'utf8');
    expect(await open(null)).toBeNull();
    const locked = { ...turning, decrypt: () => Promise.reject(new Error('locked')) };
    expect(await open(locked)).toBeNull();
    expect(readFileSync(file(), 'utf8')).toBe(before);
    expect(logged).toHaveLength(2);
  });

  test('is not replaced where its file is damaged', async () => {
    writeFileSync(file(), '{"format":"herald-va');
    expect(await open(null)).toBeNull();
    expect(readFileSync(file(), 'utf8')).toBe('{"format":"herald-va');
  });

  test('is kept in its file where the keychain would only pretend', async () => {
    await open({ ...turning, isAvailable: async () => false });
    expect(JSON.parse(readFileSync(file(), 'utf8')).kept).toBe('file');
  });
});

describe('what is sealed', () => {
  test('opens for the same thing only, and not once it was changed', async () => {
    const vault = await open(null);
    if (vault === null) throw new Error('There is a vault.');
    const sealed = vault.seal('AAAA-1111', 'here');
    expect(vault.open(sealed, 'there')).toBeNull();
    expect(vault.open('', 'here')).toBeNull();
    const bytes = Buffer.from(sealed, 'base64');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(vault.open(changed.toString('base64'), 'here')).toBeNull();
    }
    expect(vault.seal('AAAA-1111', 'here')).not.toBe(sealed);
    expect(vault.print('AAAA-1111')).toBe(vault.print('AAAA-1111'));
  });
});
