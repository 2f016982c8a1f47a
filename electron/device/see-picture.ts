import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { PictureLook } from '#shared/policy/picture-look.ts';
import type { PictureText } from '#shared/policy/picture-text.ts';
import type { StoredPicture } from '#shared/window/stored-picture.ts';
import type { Log } from '../log.ts';
import type { OwnPictureStore } from './own-pictures/own-picture-store.ts';
import type { PictureReader, Reading } from './reading/picture-reader.ts';

export type PictureParts = {
  /** A picture of the programme by its id. */
  readonly readPicture: (id: string) => Promise<StoredPicture | null>;
  readonly ownPictures: OwnPictureStore;
  readonly reader: PictureReader;
  readonly log: Log;
};

/** What the device makes of a picture, the programme's or the member's own, by its id. */
export type SeePicture = {
  readonly find: (pictureId: string) => Promise<StoredPicture | null>;
  readonly look: (pictureId: string) => Promise<Answer<PictureLook>>;
  readonly read: (pictureId: string) => Promise<Answer<PictureText>>;
};

export function seePicture({ readPicture, ownPictures, reader, log }: PictureParts): SeePicture {
  const find: SeePicture['find'] = async (id) => (await ownPictures.read(id)) ?? (await readPicture(id));
  return {
    find,
    look: async (pictureId) => {
      const picture = await find(pictureId);
      if (picture === null) return missingPicture();
      // sharp is loaded when first asked for: it is a good part of an idle Herald's memory.
      const { lookAtPicture } = await import('./look-at-picture.ts');
      const look = await lookAtPicture(picture.bytes);
      return look === null ? unreadablePicture() : accept(look);
    },
    read: async (pictureId) => {
      const picture = await find(pictureId);
      if (picture === null) return missingPicture();
      const reading = await reader.read(pictureId, picture.bytes);
      if (reading.kind === 'read') return accept(reading.text);
      if (reading.fault !== undefined) log('The text in a picture could not be read.', reading.fault);
      return unread(reading);
    },
  };
}

function unread({ kind, fault }: Exclude<Reading, { kind: 'read' }>) {
  if (kind === 'stopped') {
    return refuse('unavailable', 'picture.reading-stopped', 'Reading the picture was stopped.');
  }
  if (kind === 'broken' && fault === undefined) return unreadablePicture();
  return refuse('unavailable', 'picture.unread', 'The text in this picture could not be read.');
}

export function missingPicture() {
  return refuse('missing', 'picture.missing', 'There is no such picture.');
}

export function unreadablePicture() {
  return refuse('invalid', 'picture.unreadable', 'This file is no picture that can be read.');
}
