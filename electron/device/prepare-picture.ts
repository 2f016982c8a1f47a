import sharp from 'sharp';
import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { PictureFile } from '#shared/contract/post.ts';
import { closestShape, cutOff } from '#shared/networks/closest-shape.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import { sizeWithin } from '#shared/networks/size-within.ts';
import { encodeWithin } from './picture/encode-within.ts';
import { fileName } from './picture/file-name.ts';
import { openRaster } from './picture/open-raster.ts';

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
 * limit of bytes, never enlarged, and without any metadata.
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
  const position = cutOff(raster, shape) <= slightCrop ? 'centre' : sharp.strategy.attention;
  const make = (width: number, height: number) =>
    raster.pipeline().resize({ width, height, fit: 'cover', position }).toColourspace('srgb');
  try {
    const picture = await encodeWithin(make, sizeWithin(raster, shape), maxBytes);
    const extension = picture.mime === 'image/png' ? 'png' : 'jpg';
    return accept({
      mime: picture.mime,
      base64: picture.bytes.toString('base64'),
      width: picture.width,
      height: picture.height,
      name: fileName(name, network, extension),
    });
  } catch {
    // Its head was that of a picture, and the rest is not: sharp says so in words of its own.
    return unreadable();
  }
}

function unreadable() {
  return refuse('invalid', 'picture.unreadable', 'This file is no picture that can be read.');
}
