import { z } from 'zod';
import { pictureBox, pictureText } from '../policy/picture-text.ts';
import { deviceCommand, deviceQuery } from './call.ts';
import { id } from './id.ts';
import { ownPictureId } from './own-picture-id.ts';
import { picture, pictureFile } from './post.ts';

/** A picture that a member chose from a file. It stays on the device, as drafts do. */
export const ownPicture = picture.extend({ id: ownPictureId });
export type OwnPicture = z.infer<typeof ownPicture>;

export const ownPictureCalls = {
  /** Keeps a picture from a file (JPEG, PNG, GIF, WebP or AVIF) without its metadata, and says what those would have told. */
  add: deviceCommand({
    input: z.object({ base64: z.base64().max(15_000_000) }),
    output: z.object({
      picture: ownPicture,
      removed: z.object({ place: z.boolean(), device: z.boolean() }),
    }),
  }),
  get: deviceQuery({ input: z.object({ pictureId: id }), output: ownPicture }),
  /** Its file, for a review: only its author's asking takes it off the device. */
  file: deviceQuery({ input: z.object({ pictureId: id }), output: pictureFile }),
  /** Makes a new own picture of any picture, with nothing left to be seen in these regions. */
  blur: deviceCommand({
    input: z.object({ pictureId: id, regions: z.array(pictureBox).min(1).max(1000) }),
    output: ownPicture,
  }),
};

export const readingCalls = {
  /**
   * Reads the text in a picture of a post or an own one. Refused with `picture.unread` where that fails or takes too long,
   * with `picture.reading-stopped` once `reading.stop` came.
   */
  read: deviceQuery({ input: z.object({ pictureId: id }), output: pictureText }),
  stop: deviceCommand({ input: z.object({ pictureId: id }), output: z.object({}) }),
};
