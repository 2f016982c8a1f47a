import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AfterPackContext } from 'electron-builder';
import { withWasmFuse } from './wasm-fuse.ts';

/** Called by electron-builder before it sets the other fuses and signs. */
export async function afterPack({
  appOutDir,
  packager,
  electronPlatformName,
}: AfterPackContext): Promise<void> {
  const { productFilename } = packager.appInfo;
  const binary = {
    darwin: join(
      `${productFilename}.app`,
      'Contents',
      'Frameworks',
      'Electron Framework.framework',
      'Versions',
      'A',
      'Electron Framework',
    ),
    win32: `${productFilename}.exe`,
    linux: 'herald',
  }[electronPlatformName];
  if (binary === undefined)
    throw new Error(`It is not known where the fuses are on ${electronPlatformName}.`);
  const path = join(appOutDir, binary);
  await writeFile(path, withWasmFuse(await readFile(path)));
}
