import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { keepPicture } from '../pictures/keep-picture.ts';
import { readWebpSize } from '../pictures/read-webp-size.ts';
import type { Tables } from '../record/tables.ts';

/** Keeps a rendered picture of the sample under its own name. */
export async function seedPicture(
  database: Kysely<Tables>,
  folder: string,
  id: string,
  alt: string,
): Promise<void> {
  const bytes = await readFile(join(folder, `${id}.webp`));
  const size = readWebpSize(bytes);
  if (size === null) throw new Error(`${id}.webp is not a WebP picture`);
  await keepPicture(database, { id, ...size, alt }, { mime: 'image/webp', bytes });
}
