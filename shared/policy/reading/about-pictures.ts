import type { ImageToCheck } from '../post-to-check.ts';
import type { Check, Found } from '../rule.ts';
import type { ReadPost } from './read-post.ts';

export type FoundInPicture = Omit<Found, 'start' | 'end' | 'image' | 'fixes'>;

/** A check that asks of each picture on its own. What it finds has no place in the text and no fix there. */
export function aboutPictures(
  look: (post: ReadPost, image: ImageToCheck) => readonly FoundInPicture[],
): Check {
  return (post) =>
    (post.images ?? []).flatMap((image, index) =>
      look(post, image).map((found) => ({ ...found, start: 0, end: 0, image: index, fixes: [] })),
    );
}
