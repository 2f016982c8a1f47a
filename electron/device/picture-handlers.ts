import { type Answer, accept } from '#shared/contract/call-error.ts';
import type { Caller, Handlers } from '#shared/contract/dispatch.ts';
import type { OwnPicture } from '#shared/contract/own-picture.ts';
import { pictureMime } from '#shared/contract/post.ts';
import type { OwnMime } from './own-pictures/own-picture-store.ts';
import { missingPicture, type PictureParts, type SeePicture, unreadablePicture } from './see-picture.ts';
import { storageRefusal } from './storage-refusal.ts';

type Parts = Pick<PictureParts, 'ownPictures' | 'reader'> & { readonly see: SeePicture };

export type PictureCalls =
  | 'prepared.picture'
  | 'prepared.look'
  | 'ownPicture.add'
  | 'ownPicture.get'
  | 'ownPicture.file'
  | 'ownPicture.blur'
  | 'reading.read'
  | 'reading.stop';

/** What the device does with pictures. sharp is loaded when first asked for: it is a good part of an idle Herald's memory. */
export function pictureHandlers({
  ownPictures,
  reader,
  see: { find, look, read },
}: Parts): Pick<Handlers<'device', Caller>, PictureCalls> {
  async function keep(picture: {
    readonly mime: OwnMime;
    readonly bytes: Uint8Array;
    readonly width: number;
    readonly height: number;
  }): Promise<Answer<OwnPicture>> {
    const { mime, bytes, width, height } = picture;
    try {
      return accept({ id: await ownPictures.add(mime, bytes), width, height, alt: '' });
    } catch (fault) {
      const refusal = storageRefusal(fault);
      if (refusal === null) throw fault;
      return refusal;
    }
  }

  return {
    'prepared.picture': async ({ pictureId, network }) => {
      const picture = await find(pictureId);
      if (picture === null) return missingPicture();
      const { preparePicture } = await import('./prepare-picture.ts');
      // The hash in an own picture's id says nothing to whoever looks at the file's name.
      const name = pictureId.startsWith('own-') ? 'picture' : pictureId;
      return preparePicture({ bytes: picture.bytes, network, name });
    },
    'prepared.look': ({ pictureId }) => look(pictureId),
    'ownPicture.add': async ({ base64 }) => {
      const { takeOwnPicture } = await import('./own-pictures/take-own-picture.ts');
      const taken = await takeOwnPicture(Buffer.from(base64, 'base64'));
      if (!taken.ok) return taken;
      const kept = await keep(taken.value);
      return kept.ok ? accept({ picture: kept.value, removed: taken.value.removed }) : kept;
    },
    'ownPicture.get': async ({ pictureId }) => {
      const picture = await ownPictures.read(pictureId);
      if (picture === null) return missingPicture();
      const { openRaster } = await import('./picture/open-raster.ts');
      const raster = await openRaster(picture.bytes);
      if (raster === null) return unreadablePicture();
      return accept({ id: pictureId, width: raster.width, height: raster.height, alt: '' });
    },
    'ownPicture.file': async ({ pictureId }) => {
      const picture = await ownPictures.read(pictureId);
      if (picture === null) return missingPicture();
      const { openRaster } = await import('./picture/open-raster.ts');
      const raster = await openRaster(picture.bytes);
      if (raster === null) return unreadablePicture();
      const { width, height } = raster;
      const mime = pictureMime.parse(picture.mime);
      return accept({ mime, base64: Buffer.from(picture.bytes).toString('base64'), width, height });
    },
    'ownPicture.blur': async ({ pictureId, regions }) => {
      const picture = await find(pictureId);
      if (picture === null) return missingPicture();
      const { blurPicture } = await import('./blur-picture.ts');
      const blurred = await blurPicture(picture.bytes, regions);
      return blurred.ok ? keep(blurred.value) : blurred;
    },
    'reading.read': ({ pictureId }) => read(pictureId),
    'reading.stop': ({ pictureId }) => {
      reader.stop(pictureId);
      return accept({});
    },
  };
}
