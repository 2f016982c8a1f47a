import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withWasmFuse } from './wasm-fuse.ts';

/** The part of what electron-builder tells that is used. */
type Packed = {
  readonly appOutDir: string;
  readonly electronPlatformName: string;
  readonly packager: { readonly appInfo: { readonly productFilename: string } };
};

/** Called by electron-builder before it sets the other fuses and signs. */
export async function afterPack({ appOutDir, packager, electronPlatformName }: Packed): Promise<void> {
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
