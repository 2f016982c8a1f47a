import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, matchesGlob, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { renderIcons } from '#electron/command-line/render-icons.ts';
import { withWasmFuse } from '#electron/command-line/wasm-fuse.ts';
import { readingLanguages, readingScript } from '#electron/device/reading/reading-files.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');
const configuration = load(readFileSync(join(root, 'electron-builder.yml'), 'utf8')) as Record<
  string,
  unknown
>;
const require = createRequire(import.meta.url);

test('the packages are described as electron-builder’s own schema asks', () => {
  // electron-builder’s tree holds its builder library; the schema is the file that it checks a configuration with itself.
  const builder = createRequire(require.resolve('electron-builder'));
  const schema = JSON.parse(
    readFileSync(join(builder.resolve('app-builder-lib'), '..', '..', 'scheme.json'), 'utf8'),
  );
  const ajv = new Ajv({ strict: false, allErrors: true });
  const validate = ajv.compile(schema);
  expect(validate(configuration) ? [] : validate.errors).toEqual([]);
  expect(validate({ ...configuration, asarr: true })).toBe(false);
});

test('eight fuses are set in the description, and a script sets the ninth', () => {
  expect(configuration.electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
  expect(configuration.afterPack).toBe('./electron/command-line/set-wasm-fuse.ts');
});

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const binary = (fuses: string, version = 1) =>
  Buffer.from(`ELF…${sentinel}${String.fromCharCode(version, fuses.length)}${fuses}…end`, 'latin1');

test('the ninth fuse is switched on, in each half of a universal binary, and nothing else is changed', () => {
  const half = binary('010110000');
  expect(withWasmFuse(half)).toEqual(binary('010110001'));
  expect(withWasmFuse(Buffer.concat([half, half]))).toEqual(
    Buffer.concat([binary('010110001'), binary('010110001')]),
  );
  expect(withWasmFuse(binary('0000000011'))).toEqual(binary('0000000011'));
});

test.each([
  ['has no wire', Buffer.from('ELF')],
  ['has too short a wire', binary('00000000')],
  ['has a wire of another version', binary('000000000', 2)],
  ['has that fuse removed', binary('00000000r')],
])('a binary that %s is refused', (_name, given) => {
  expect(() => withWasmFuse(given)).toThrow(/fuse/);
});

test('the icons of three systems come from one drawing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'herald-icons-'));
  await renderIcons(join(root, 'assets', 'icons', 'herald.svg'), folder);
  const [ico, icns, png] = ['icon.ico', 'icon.icns', 'icon.png'].map((name) =>
    readFileSync(join(folder, name)),
  );
  rmSync(folder, { recursive: true, force: true });
  if (ico === undefined || icns === undefined || png === undefined) throw new Error('An icon is missing.');

  expect(await sharp(png).metadata()).toMatchObject({ width: 1024, height: 1024, format: 'png' });
  const sides = [];
  for (let at = 0; at < ico.readUInt16LE(4); at += 1) {
    const entry = 6 + 16 * at;
    const [length, offset] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)];
    const { width } = await sharp(ico.subarray(offset, offset + length)).metadata();
    expect(width).toBe(ico.readUInt8(entry) || 256);
    sides.push(width);
  }
  expect(sides).toEqual([16, 24, 32, 48, 64, 128, 256]);

  expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
  const types = [];
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    await sharp(icns.subarray(at + 8, at + icns.readUInt32BE(at + 4))).metadata();
    types.push(icns.toString('latin1', at, at + 4));
  }
  expect(types).toEqual(['ic11', 'ic12', 'ic07', 'ic08', 'ic09', 'ic10']);
});

test('what goes along of Tesseract is enough to start it, and no more than one of its data for each language', async () => {
  const { files, asarUnpack } = configuration as { files: readonly string[]; asarUnpack: readonly string[] };
  const ofPackages = files.filter((pattern) => pattern.startsWith('node_modules/'));
  const packed = ofPackages
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .filter(
      (file) => /(?:tesseract|bmp-js|is-url|regenerator|wasm-feature)/.test(file) && /\.\w+$/.test(file),
    );
  expect(packed.filter((file) => !asarUnpack.some((pattern) => matchesGlob(file, pattern)))).toEqual([]);
  expect(packed.filter((file) => file.endsWith('.gz')).sort()).toEqual(
    readingLanguages
      .map((code) => `node_modules/@tesseract.js-data/${code}/4.0.0_best_int/${code}.traineddata.gz`)
      .sort(),
  );

  const folder = mkdtempSync(join(tmpdir(), 'herald-packed-'));
  for (const file of packed) cpSync(join(root, file), join(folder, file), { recursive: true });
  const script = readingScript().split('node_modules').at(-1) ?? '';
  const worker = new Worker(join(folder, 'node_modules', script));
  const answer = new Promise((done, fail) => {
    worker.on('error', fail);
    worker.on(
      'message',
      (message: { status: string }) => message.status !== 'progress' && done(message.status),
    );
  });
  worker.postMessage({ workerId: 'w', jobId: 'j', action: 'load', payload: { options: { lstmOnly: 1 } } });
  expect(await answer).toBe('resolve');
  await worker.terminate();
  rmSync(folder, { recursive: true, force: true });
});
