import { type Answer, accept } from '#shared/contract/call-error.ts';
import { lookAtPicture } from '../look-at-picture.ts';
import { withoutMetadata } from '../picture/metadata/without-metadata.ts';
import { openRaster } from '../picture/open-raster.ts';
import { rasterFormat } from '../picture/raster-format.ts';
import { takePicture } from '../take-picture.ts';
import type { OwnMime } from './own-picture-store.ts';

export type TakenPicture = {
  readonly mime: OwnMime;
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
  /** What the file would have told. */
  readonly removed: { readonly place: boolean; readonly device: boolean };
};

/** A member's file as it is kept: the same picture without its metadata; made anew only where it cannot be had otherwise. */
export async function takeOwnPicture(bytes: Uint8Array): Promise<Answer<TakenPicture>> {
  const look = await lookAtPicture(bytes);
  const removed = { place: look?.hasPlace ?? false, device: look?.hasDevice ?? false };
  const raster = look && (await openRaster(bytes));
  const clean = raster && withoutMetadata(bytes, raster);
  const format = rasterFormat(bytes);
  if (raster && clean && (format === 'jpeg' || format === 'png' || format === 'webp')) {
    return accept({
      mime: `image/${format}`,
      bytes: clean,
      width: raster.width,
      height: raster.height,
      removed,
    });
  }
  const taken = await takePicture({ bytes });
  if (!taken.ok) return taken;
  const { mime, base64, width, height } = taken.value;
  return accept({ mime, bytes: Buffer.from(base64, 'base64'), width, height, removed });
}
