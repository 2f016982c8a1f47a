import type { Kysely } from 'kysely';
import type { StoredPicture } from '#shared/window/stored-picture.ts';
import type { Tables } from '../record/tables.ts';

/** A picture's file; null where there is no such picture. */
export async function readPicture(database: Kysely<Tables>, id: string): Promise<StoredPicture | null> {
  const file = await database
    .selectFrom('pictures')
    .innerJoin('picture_files', 'picture_files.sha256', 'pictures.sha256')
    .select(['picture_files.mime', 'picture_files.bytes'])
    .where('pictures.id', '=', id)
    .executeTakeFirst();
  return file ?? null;
}
