import type { Raster } from '../open-raster.ts';
import { rasterFormat } from '../raster-format.ts';
import { jpegWithoutMetadata } from './jpeg-without-metadata.ts';
import { pngWithoutMetadata } from './png-without-metadata.ts';
import { webpWithoutMetadata } from './webp-without-metadata.ts';

/**
 * The same picture to the bit, without anything that its file says beside it; of a colour profile and the way a camera was
 * held only what is needed to show it right. Null where that cannot be done without making the picture anew.
 */
export function withoutMetadata(
  bytes: Uint8Array,
  { orientation }: Pick<Raster, 'orientation'>,
): Buffer | null {
  switch (rasterFormat(bytes)) {
    case 'jpeg':
      return jpegWithoutMetadata(bytes, orientation);
    case 'png':
      return orientation === 1 ? pngWithoutMetadata(bytes) : null;
    case 'webp':
      return orientation === 1 ? webpWithoutMetadata(bytes) : null;
    default:
      return null;
  }
}
