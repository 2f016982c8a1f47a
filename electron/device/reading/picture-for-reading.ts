import sharp, { type Sharp } from 'sharp';
import type { Raster } from '../picture/open-raster.ts';
import type { Turn } from './turned-back.ts';

/** Longest sides: beyond the first reading only takes longer, below the second letters have too few pixels. */
export const fullSide = 2400;
const leastSide = 1600;
const mostEnlarged = 3;
/** Letters are narrower than half of this, so the middle value around them is their ground. */
const groundSide = 25;
/** How much darker or lighter than its ground a pixel of a letter is at least, of 255. */
const leastContrast = 24;
/** Of grounds that are not all alike, as the deviation of a thumbnail's pixels. */
const unevenGround = 30;
const thumbnailSide = 96;

export type PictureForReading = {
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
};

type Way = {
  readonly turn: Turn;
  readonly longestSide: number;
  /** Whether what stands out from its ground is made dark and all grounds white. */
  readonly isFlat: boolean;
};

/** A picture made ready to be read: upright or turned, grey, in a size at which letters are told apart, with full contrast. */
export async function pictureForReading(raster: Raster, way: Way): Promise<PictureForReading> {
  const grey = greyOf(raster, way.longestSide);
  const ready = way.isFlat ? await flat(grey) : grey.normalise();
  const { data, info } = await ready
    .rotate(way.turn)
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  return { png: data, width: info.width, height: info.height };
}

/** Whether a picture has light and dark parts, so that no one threshold tells letters from all of their grounds. */
export async function hasUnevenGround(raster: Raster): Promise<boolean> {
  const thumbnail = await greyOf(raster, thumbnailSide).toBuffer();
  const { channels } = await sharp(thumbnail).stats();
  return (channels[0]?.stdev ?? 0) > unevenGround;
}

function greyOf(raster: Raster, longestSide: number): Sharp {
  const longest = Math.max(raster.width, raster.height);
  const enlarged = Math.min(leastSide, longestSide) / longest;
  const scale = longest > longestSide ? longestSide / longest : Math.min(Math.max(enlarged, 1), mostEnlarged);
  return raster
    .pipeline()
    .flatten({ background: '#ffffff' })
    .resize({ width: Math.max(1, Math.round(raster.width * scale)), fit: 'inside' })
    .greyscale()
    .toColourspace('b-w')
    .png({ compressionLevel: 1 });
}

async function flat(grey: Sharp): Promise<Sharp> {
  const { data, info } = await grey.raw().toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: 1 } as const;
  const ground = await sharp(data, { raw }).median(groundSide).toColourspace('b-w').raw().toBuffer();
  const ink = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += 1) {
    const contrast = Math.abs((data[at] ?? 0) - (ground[at] ?? 0)) - leastContrast;
    ink[at] = 255 - Math.min(Math.max(contrast * 2, 0), 255);
  }
  return sharp(ink, { raw }).toColourspace('b-w');
}
