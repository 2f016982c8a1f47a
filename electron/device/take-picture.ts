import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { PictureFile } from '#shared/contract/post.ts';
import { openRaster } from './picture/open-raster.ts';

const maxSide = 2000;
/** Feeds carry pictures of one pixel that only count readers. */
const minSide = 16;
const quality = 86;

/**
 * Takes a picture that came from outside, a file or a feed's: JPEG, PNG, GIF (its first frame), WebP or AVIF. Gives it
 * as WebP, no longer than 2,000 pixels a side, upright, sRGB and without metadata.
 */
export async function takePicture({ bytes }: { readonly bytes: Uint8Array }): Promise<Answer<PictureFile>> {
  const raster = await openRaster(bytes);
  if (raster === null) {
    return refuse(
      'invalid',
      'picture.unreadable',
      'Only JPEG, PNG, GIF, WebP and AVIF pictures can be taken.',
    );
  }
  if (Math.min(raster.width, raster.height) < minSide) {
    return refuse('invalid', 'picture.unreadable', `A picture needs at least ${minSide} pixels a side.`);
  }
  try {
    const { data, info } = await raster
      .pipeline()
      .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .webp({ quality })
      .toBuffer({ resolveWithObject: true });
    return accept({
      mime: 'image/webp',
      base64: data.toString('base64'),
      width: info.width,
      height: info.height,
    });
  } catch {
    // Its head was that of a picture, and the rest is not: sharp says so in words of its own.
    return refuse('invalid', 'picture.unreadable', 'This picture is broken off or damaged.');
  }
}
