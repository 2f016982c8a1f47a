import sharp, { type Sharp } from 'sharp';
import { rasterFormat } from './raster-format.ts';

/** A bomb of a few kilobytes unpacks to gigabytes; no camera's picture needs more than these pixels. */
const maxPixels = 80_000_000;
const maxSeconds = 30;

export type Raster = {
  /** A new pipeline over the picture, upright: sharp's are used up by one output. */
  readonly pipeline: () => Sharp;
  readonly width: number;
  readonly height: number;
  /** As EXIF counts the ways to hold a camera; 1 where the picture is upright as it is stored. */
  readonly orientation: number;
};

/** Opens a picture's first frame. Null where the bytes are no raster picture, or one too large to unpack. */
export async function openRaster(bytes: Uint8Array): Promise<Raster | null> {
  if (rasterFormat(bytes) === null) return null;
  const pipeline = () =>
    sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error', pages: 1 })
      .autoOrient()
      .timeout({ seconds: maxSeconds });
  try {
    const { autoOrient, orientation = 1 } = await pipeline().metadata();
    return { pipeline, width: autoOrient.width, height: autoOrient.height, orientation };
  } catch {
    // sharp says only that it could not read it, in words of its own: the caller refuses the picture.
    return null;
  }
}
