import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyLedger } from '#electron/command-line/verify-ledger.ts';
import { verifyExport } from '#shared/points/verify-export.ts';
import { sampleExport } from '../shared/points/sample-export.ts';
import { temporaryFolder } from './open-sample.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const program = join(import.meta.dirname, '../../electron/command-line/verify-ledger.ts');

/** Runs `verify-ledger` on these bytes, as `npm run verify-ledger -- FILE` does. */
function run(bytes: Uint8Array | string) {
  const file = join(folder.path, 'export.jsonl');
  writeFileSync(file, bytes);
  const { status, stdout } = spawnSync(process.execPath, [program, file], { encoding: 'utf8' });
  return { status, stdout };
}

describe('the verifier that shares no code', () => {
  test('accepts an export as it was written', () => {
    expect(run(sampleExport())).toEqual({
      status: 0,
      stdout: 'Verified: 5 entries, balance 7, held 15. Every line is as it was written.\n',
    });
  });

  test('says which line is wrong, and why', () => {
    const changed = sampleExport().replace('"points":12', '"points":13');
    expect(run(changed)).toEqual({ status: 1, stdout: 'Line 3: the entry does not match its hash\n' });
  });

  test('says that a line is missing', () => {
    const lines = sampleExport().split('\n');
    expect(run(lines.toSpliced(2, 1).join('\n'))).toEqual({
      status: 1,
      stdout: 'Line 3: entry 2 was expected here, this is entry 3\n',
    });
  });

  test('ends with 2 where there is nothing to read', () => {
    const { status } = spawnSync(process.execPath, [program, join(folder.path, 'nothing')]);
    expect(status).toBe(2);
    expect(spawnSync(process.execPath, [program]).status).toBe(2);
  });
});

describe('both verifiers', () => {
  const bytes = Buffer.from(sampleExport());
  const lineOf = (at: number) => bytes.subarray(0, at).toString('latin1').split('\n').length;

  test.each([0x01, 0x20, 0x80])('find each single byte changed by %d, on its own line', (mask) => {
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ mask;
      const line = lineOf(at);
      expect(verifyLedger(changed), `byte ${at}`).toMatchObject({ ok: false, line });
      expect(verifyExport(changed.toString('utf8')), `byte ${at}`).toMatchObject({ ok: false, line });
    }
  });

  test('find each byte that is missing, and each that is put in', () => {
    for (let at = 0; at < bytes.length; at += 1) {
      const without = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
      const more = Buffer.concat([bytes.subarray(0, at), Buffer.from(' '), bytes.subarray(at)]);
      for (const changed of [without, more]) {
        expect(verifyLedger(changed).ok, `byte ${at}`).toBe(false);
        expect(verifyExport(changed.toString('utf8')).ok, `byte ${at}`).toBe(false);
      }
    }
  });
});
