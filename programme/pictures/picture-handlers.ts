import { accept, refuse } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import type { Context } from '../context.ts';
import { newId } from '../record/new-id.ts';
import { keepPicture } from './keep-picture.ts';

/** How the file of each kind begins, in hexadecimal. */
const beginnings = {
  'image/webp': /^52494646.{8}57454250/,
  'image/jpeg': /^ffd8ff/,
  'image/png': /^89504e470d0a1a0a/,
} as const;

export const pictureHandlers = {
  'picture.add': async ({ mime, base64, width, height, alt }, { database, now }) => {
    const bytes = Buffer.from(base64, 'base64');
    if (!beginnings[mime].test(bytes.toString('hex', 0, 16))) {
      return refuse('invalid', 'picture.unreadable', 'This is not a picture of the kind that it says it is.');
    }
    const picture = { id: newId(now), width, height, alt };
    await keepPicture(database, picture, { mime, bytes });
    return accept(picture);
  },
} satisfies Pick<Handlers<'programme', Context>, 'picture.add'>;
