import { z } from 'zod';

const start = 'own-';

/** Says which file it is by its SHA-256, so that nobody can pass one own picture off as another. */
export const ownPictureId = z.string().regex(/^own-[0-9a-f]{64}$/);

export function ownPictureIdOf(sha256: string): string {
  return start + sha256;
}

/** The hash of the own picture's file; null for any other picture's id. */
export function hashOfOwnPicture(id: string): string | null {
  return ownPictureId.safeParse(id).success ? id.slice(start.length) : null;
}
