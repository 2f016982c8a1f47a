import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { type IconPicture, icnsFile, icnsSides, icoFile, icoSides } from './icon-files.ts';

/** Makes the icons of all three systems from one drawing. */
export async function renderIcons(drawing: string, to: string): Promise<void> {
  const picture = async (side: number): Promise<IconPicture> => ({
    side,
    png: await sharp(drawing).resize(side, side).png({ compressionLevel: 9 }).toBuffer(),
  });
  const [forWindows, forMac, largest] = await Promise.all([
    Promise.all(icoSides.map(picture)),
    Promise.all(icnsSides.map(picture)),
    picture(1024),
  ]);
  await mkdir(to, { recursive: true });
  await writeFile(join(to, 'icon.ico'), icoFile(forWindows));
  await writeFile(join(to, 'icon.icns'), icnsFile(forMac));
  await writeFile(join(to, 'icon.png'), largest.png);
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..', '..');
  await renderIcons(join(root, 'assets', 'icons', 'herald.svg'), join(root, 'dist', 'icons'));
}
