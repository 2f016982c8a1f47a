import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { Caller, Handlers } from '#shared/contract/dispatch.ts';
import type { OwnPicture } from '#shared/contract/own-picture.ts';
import { pictureMime } from '#shared/contract/post.ts';
import type { StoredPicture } from '#shared/window/stored-picture.ts';
import type { Log } from '../log.ts';
import type { OwnMime, OwnPictureStore } from './own-pictures/own-picture-store.ts';
import type { PictureReader, Reading } from './reading/picture-reader.ts';
import { storageRefusal } from './storage-refusal.ts';

type Parts = {
  /** A picture of the programme by its id. */
  readonly readPicture: (id: string) => Promise<StoredPicture | null>;
  readonly ownPictures: OwnPictureStore;
  readonly reader: PictureReader;
  readonly log: Log;
};

type Calls =
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
  readPicture,
  ownPictures,
  reader,
  log,
}: Parts): Pick<Handlers<'device', Caller>, Calls> {
  async function find(id: string): Promise<StoredPicture | null> {
    return (await ownPictures.read(id)) ?? (await readPicture(id));
  }

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
      if (picture === null) return missing();
      const { preparePicture } = await import('./prepare-picture.ts');
      // The hash in an own picture's id says nothing to whoever looks at the file's name.
      const name = pictureId.startsWith('own-') ? 'picture' : pictureId;
      return preparePicture({ bytes: picture.bytes, network, name });
    },
    'prepared.look': async ({ pictureId }) => {
      const picture = await find(pictureId);
      if (picture === null) return missing();
      const { lookAtPicture } = await import('./look-at-picture.ts');
      const look = await lookAtPicture(picture.bytes);
      return look === null ? unreadable() : accept(look);
    },
    'ownPicture.add': async ({ base64 }) => {
      const { takeOwnPicture } = await import('./own-pictures/take-own-picture.ts');
      const taken = await takeOwnPicture(Buffer.from(base64, 'base64'));
      if (!taken.ok) return taken;
      const kept = await keep(taken.value);
      return kept.ok ? accept({ picture: kept.value, removed: taken.value.removed }) : kept;
    },
    'ownPicture.get': async ({ pictureId }) => {
      const picture = await ownPictures.read(pictureId);
      if (picture === null) return missing();
      const { openRaster } = await import('./picture/open-raster.ts');
      const raster = await openRaster(picture.bytes);
      if (raster === null) return unreadable();
      return accept({ id: pictureId, width: raster.width, height: raster.height, alt: '' });
    },
    'ownPicture.file': async ({ pictureId }) => {
      const picture = await ownPictures.read(pictureId);
      if (picture === null) return missing();
      const { openRaster } = await import('./picture/open-raster.ts');
      const raster = await openRaster(picture.bytes);
      if (raster === null) return unreadable();
      const { width, height } = raster;
      const mime = pictureMime.parse(picture.mime);
      return accept({ mime, base64: Buffer.from(picture.bytes).toString('base64'), width, height });
    },
    'ownPicture.blur': async ({ pictureId, regions }) => {
      const picture = await find(pictureId);
      if (picture === null) return missing();
      const { blurPicture } = await import('./blur-picture.ts');
      const blurred = await blurPicture(picture.bytes, regions);
      return blurred.ok ? keep(blurred.value) : blurred;
    },
    'reading.read': async ({ pictureId }) => {
      const picture = await find(pictureId);
      if (picture === null) return missing();
      const reading = await reader.read(pictureId, picture.bytes);
      if (reading.kind === 'read') return accept(reading.text);
      if (reading.fault !== undefined) log('The text in a picture could not be read.', reading.fault);
      return unread(reading);
    },
    'reading.stop': ({ pictureId }) => {
      reader.stop(pictureId);
      return accept({});
    },
  };
}

function unread({ kind, fault }: Exclude<Reading, { kind: 'read' }>) {
  if (kind === 'stopped') {
    return refuse('unavailable', 'picture.reading-stopped', 'Reading the picture was stopped.');
  }
  if (kind === 'broken' && fault === undefined) return unreadable();
  return refuse('unavailable', 'picture.unread', 'The text in this picture could not be read.');
}

function missing() {
  return refuse('missing', 'picture.missing', 'There is no such picture.');
}

function unreadable() {
  return refuse('invalid', 'picture.unreadable', 'This file is no picture that can be read.');
}
