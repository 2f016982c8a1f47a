import sharp, { type OutputInfo } from 'sharp';
import type { PictureLook } from '#shared/policy/picture-look.ts';
import { openRaster } from './picture/open-raster.ts';
import { pictureTraces } from './picture/picture-traces.ts';

/** Edges are measured at this size, so that a picture is as sharp as it looks and not as its pixels are many. */
const side = 512;
/** The part of the pixels that counts as the lightest. */
const lightest = 1 / 50;

/** What the checks want to know of a picture. Null where the bytes are none that can be read. Never throws. */
export async function lookAtPicture(bytes: Uint8Array): Promise<PictureLook | null> {
  const raster = await openRaster(bytes);
  if (raster === null) return null;
  try {
    const traces = pictureTraces(await raster.pipeline().metadata());
    const { data, info } = await raster
      .pipeline()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .greyscale()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    const { width, height } = raster;
    const sharpness = await sharpnessOf(data, info);
    return { width, height, sharpness, brightness: brightnessOf(data), ...traces, bytes: bytes.length };
  } catch {
    // Its head was that of a picture, and the rest is not: sharp says so in words of its own.
    return null;
  }
}

async function sharpnessOf(data: Buffer, { width, height, channels }: OutputInfo): Promise<number> {
  const { sharpness } = await sharp(data, { raw: { width, height, channels } }).stats();
  return sharpness;
}

function brightnessOf(grey: Buffer): number {
  const counts = new Uint32Array(256);
  for (const value of grey) counts[value] = (counts[value] ?? 0) + 1;
  let left = grey.length * lightest;
  for (let value = 255; value > 0; value -= 1) {
    left -= counts[value] ?? 0;
    if (left <= 0) return value / 255;
  }
  return 0;
}
