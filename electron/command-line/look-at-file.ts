import { readFile, stat } from 'node:fs/promises';
import type { PictureLook } from '#shared/policy/picture-look.ts';

/** No network takes more, and a list of posts must not fill the memory. */
const maxBytes = 100_000_000;

/** What is seen of the picture in a file; null where there is no such file, or none that is a picture. */
export async function lookAtFile(path: string): Promise<PictureLook | null> {
  const bytes = await readPictureFile(path);
  if (bytes === null) return null;
  // Loaded when the first picture comes: most lists of posts have none.
  const { lookAtPicture } = await import('../device/look-at-picture.ts');
  return lookAtPicture(bytes);
}

async function readPictureFile(path: string): Promise<Buffer | null> {
  try {
    // A pipe or a device could be read for ever.
    const file = await stat(path);
    return file.isFile() && file.size <= maxBytes ? await readFile(path) : null;
  } catch {
    // Missing, not allowed, not even a path: for the post it is all the same, its picture cannot be opened.
    return null;
  }
}
