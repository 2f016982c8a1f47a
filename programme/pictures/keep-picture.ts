import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Picture } from '#shared/contract/post.ts';
import type { StoredPicture } from '#shared/window/stored-picture.ts';
import type { Tables } from '../record/tables.ts';

/** Keeps a picture's bytes, once for any number of pictures that have the same, and the picture itself. */
export async function keepPicture(
  database: Kysely<Tables>,
  picture: Picture,
  file: StoredPicture,
): Promise<void> {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  await database
    .insertInto('picture_files')
    .values({ sha256, mime: file.mime, bytes: file.bytes })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await database
    .insertInto('pictures')
    .values({ ...picture, sha256 })
    .execute();
}
