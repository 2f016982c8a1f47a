import sharp from 'sharp';
import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { PictureFile } from '#shared/contract/post.ts';
import { closestShape, cutOff } from '#shared/networks/closest-shape.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import { sizeWithin } from '#shared/networks/size-within.ts';
import { type Encoded, encodeWithin } from './picture/encode-within.ts';
import { fileName } from './picture/file-name.ts';
import { withoutMetadata } from './picture/metadata/without-metadata.ts';
import { openRaster, type Raster } from './picture/open-raster.ts';
import { rasterFormat } from './picture/raster-format.ts';

/** Up to here a crop takes so little off that the middle is as good as any. */
const slightCrop = 0.1;

export type PictureToPrepare = {
  readonly bytes: Uint8Array;
  readonly network: NetworkId;
  /** What the file is to be called after, without extension. */
  readonly name: string;
};

/**
 * A picture as the network shows it: cropped to the closest of its shapes around what draws the eye, sRGB, within its
 * limit of bytes, never enlarged, and without any metadata. A file that is all that already is not compressed again.
 */
export async function preparePicture({
  bytes,
  network,
  name,
}: PictureToPrepare): Promise<Answer<PictureFile & { readonly name: string }>> {
  const raster = await openRaster(bytes);
  if (raster === null) return unreadable();
  const { shapes, maxBytes } = networks[network].pictures;
  const shape = closestShape(raster, shapes);
  const size = sizeWithin(raster, shape);
  const asItIs = await untouched(bytes, raster, size, maxBytes);
  if (asItIs !== null) return accept(named(asItIs, name, network));
  const position = cutOff(raster, shape) <= slightCrop ? 'centre' : sharp.strategy.attention;
  const make = (width: number, height: number) =>
    raster.pipeline().resize({ width, height, fit: 'cover', position }).toColourspace('srgb');
  try {
    const picture = await encodeWithin(make, size, maxBytes);
    return accept(named(picture, name, network));
  } catch {
    // Its head was that of a picture, and the rest is not: sharp says so in words of its own.
    return unreadable();
  }
}

/** The file itself without its metadata, where the network shows it as it is: no picture gets better by being compressed again. */
async function untouched(
  bytes: Uint8Array,
  raster: Raster,
  size: { readonly width: number; readonly height: number },
  maxBytes: number,
): Promise<Encoded | null> {
  if (raster.width !== size.width || raster.height !== size.height || raster.orientation !== 1) return null;
  const format = rasterFormat(bytes);
  if (format !== 'jpeg' && format !== 'png') return null;
  const { icc, space, depth } = await raster.pipeline().metadata();
  // Other colours than sRGB's are for the encoder to bring there.
  if (icc !== undefined || space !== 'srgb' || depth !== 'uchar') return null;
  const clean = withoutMetadata(bytes, raster);
  if (clean === null || clean.length > maxBytes) return null;
  return { mime: `image/${format}`, bytes: clean, ...size };
}

function named(picture: Encoded, name: string, network: NetworkId): PictureFile & { readonly name: string } {
  const { mime, bytes, width, height } = picture;
  const extension = mime === 'image/png' ? 'png' : 'jpg';
  return { mime, base64: bytes.toString('base64'), width, height, name: fileName(name, network, extension) };
}

function unreadable() {
  return refuse('invalid', 'picture.unreadable', 'This file is no picture that can be read.');
}
