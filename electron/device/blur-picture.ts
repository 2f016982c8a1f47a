import sharp, { type Sharp } from 'sharp';
import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { PictureBox } from '#shared/policy/picture-text.ts';
import { openRaster } from './picture/open-raster.ts';
import { rasterFormat } from './picture/raster-format.ts';

/** Of a region's height, added on each side: the tails of letters stand outside of a word's box. */
const margin = 0.35;
/** At least so many pixels, where the box is very flat. */
const leastMargin = 2;
/** A region keeps one colour for each stretch of so many times its height: some six letters, of which nothing is left. */
const stretch = 4;
const quality = 92;

export type BlurredPicture = {
  readonly mime: 'image/png' | 'image/jpeg' | 'image/webp';
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
};

type Area = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/**
 * The picture with nothing left in these regions but the mean colour of each stretch, so that no program can work out
 * what stood there as it can from a soft blur or a fine mosaic. Upright, without metadata, in the format it had.
 */
export async function blurPicture(
  bytes: Uint8Array,
  regions: readonly PictureBox[],
): Promise<Answer<BlurredPicture>> {
  const raster = await openRaster(bytes);
  if (raster === null) return unreadable();
  try {
    const { data, info } = await raster
      .pipeline()
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    const raw = { width, height, channels };
    const areas = regions.map((region) => areaOf(region, info));
    const patches = await Promise.all(
      areas.map(async (area) => ({ ...(await patchOf(data, raw, area)), left: area.left, top: area.top })),
    );
    const blurred = await sharp(data, { raw }).composite(patches).raw().toBuffer();
    const format = rasterFormat(bytes);
    const made = sharp(blurred, { raw });
    if (format === 'jpeg') return file('image/jpeg', made.jpeg({ quality }));
    if (format === 'webp') return file('image/webp', made.webp({ quality }));
    return file('image/png', made.png());
  } catch {
    // Its head was that of a picture, and the rest is not: sharp says so in words of its own.
    return unreadable();
  }
}

function areaOf(
  region: PictureBox,
  { width, height }: { readonly width: number; readonly height: number },
): Area {
  const high = region.height * height;
  // A line of text that runs upwards is as wide as it would be high.
  const around = Math.max(Math.min(high, region.width * width) * margin, leastMargin);
  const left = Math.min(Math.max(Math.floor(region.left * width - around), 0), width - 1);
  const top = Math.min(Math.max(Math.floor(region.top * height - around), 0), height - 1);
  const right = Math.min(Math.ceil((region.left + region.width) * width + around), width);
  const bottom = Math.min(Math.ceil(region.top * height + high + around), height);
  return { left, top, width: Math.max(right - left, 1), height: Math.max(bottom - top, 1) };
}

async function patchOf(
  data: Buffer,
  raw: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 },
  area: Area,
): Promise<{ readonly input: Buffer; readonly raw: typeof raw; readonly blend: 'over' }> {
  const short = Math.min(area.width, area.height);
  const columns = Math.max(1, Math.round(area.width / (short * stretch)));
  const rows = Math.max(1, Math.round(area.height / (short * stretch)));
  const means = meansOf(data, raw, area, columns, rows);
  const input = await sharp(means, { raw: { width: columns, height: rows, channels: raw.channels } })
    .resize({ width: area.width, height: area.height, fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer();
  return { input, raw: { width: area.width, height: area.height, channels: raw.channels }, blend: 'over' };
}

/** One colour for each cell of a grid laid over the area. */
function meansOf(
  data: Buffer,
  { width, channels }: { readonly width: number; readonly channels: number },
  area: Area,
  columns: number,
  rows: number,
): Buffer {
  const sums = new Float64Array(columns * rows * channels);
  const counts = new Uint32Array(columns * rows);
  for (let y = 0; y < area.height; y += 1) {
    const row = Math.floor((y * rows) / area.height);
    for (let x = 0; x < area.width; x += 1) {
      const cell = row * columns + Math.floor((x * columns) / area.width);
      const at = ((area.top + y) * width + area.left + x) * channels;
      counts[cell] = (counts[cell] ?? 0) + 1;
      for (let channel = 0; channel < channels; channel += 1) {
        const sum = cell * channels + channel;
        sums[sum] = (sums[sum] ?? 0) + (data[at + channel] ?? 0);
      }
    }
  }
  return Buffer.from(sums.map((sum, at) => Math.round(sum / (counts[Math.floor(at / channels)] ?? 1))));
}

async function file(mime: BlurredPicture['mime'], made: Sharp): Promise<Answer<BlurredPicture>> {
  const { data, info } = await made.toBuffer({ resolveWithObject: true });
  return accept({ mime, bytes: data, width: info.width, height: info.height });
}

function unreadable() {
  return refuse('invalid', 'picture.unreadable', 'This file is no picture that can be read.');
}
