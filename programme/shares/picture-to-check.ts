import { hashOfOwnPicture } from '#shared/contract/own-picture-id.ts';
import type { Post } from '#shared/contract/post.ts';
import type { ParsedInput } from '#shared/contract.ts';
import type { ImageToCheck } from '#shared/policy/post-to-check.ts';
import type { Context } from '../context.ts';

type Opening = Pick<ParsedInput<'share.open'>, 'pictureId' | 'altText' | 'reading'>;

type PictureToCheck = {
  readonly images: readonly ImageToCheck[];
  /** Of the picture's file; empty where there is none. */
  readonly sha256: string;
};

/**
 * The share's picture as the checks want it; null where it is neither one of the post's nor a member's own.
 * The record reads no pictures: it takes the device's word for what stands in one, and only for the very file that goes
 * along. What that is worth, and what not, is said in docs/decisions/0015.
 */
export async function pictureToCheck(
  { database }: Pick<Context, 'database'>,
  { pictureId, altText, reading }: Opening,
  post: Pick<Post, 'pictures'>,
): Promise<PictureToCheck | null> {
  if (pictureId === null) return { images: [], sha256: '' };
  const approved = post.pictures.find(({ id }) => id === pictureId);
  const sha256 = approved ? await hashOf(database, pictureId) : hashOfOwnPicture(pictureId);
  if (sha256 === null) return null;
  const text = reading?.sha256 === sha256 ? reading : null;
  const image = { path: pictureId, alt: altText, text, ...(approved && { approvedAlt: approved.alt }) };
  return { images: [image], sha256 };
}

async function hashOf(database: Context['database'], pictureId: string): Promise<string | null> {
  const row = await database
    .selectFrom('pictures')
    .select('sha256')
    .where('id', '=', pictureId)
    .executeTakeFirst();
  return row?.sha256 ?? null;
}
