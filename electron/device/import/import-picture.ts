import type { Answer } from '#shared/contract/call-error.ts';
import type { PictureFile } from '#shared/contract/post.ts';
import { safeFetch } from '../fetch/safe-fetch.ts';
import { takePicture } from '../take-picture.ts';
import type { FetchSettings } from './read-source.ts';

const maxBytes = 10_000_000;

export type PictureSource =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'file'; readonly base64: string };

/** Answers `import.picture`: a feed's picture from where it is, or a file's. */
export async function importPicture(
  source: PictureSource,
  fetching: FetchSettings,
): Promise<Answer<PictureFile>> {
  if (source.kind === 'file') {
    return takePicture({ bytes: Buffer.from(source.base64, 'base64') });
  }
  const accept = 'image/avif, image/webp, image/jpeg, image/png, image/gif';
  const fetched = await safeFetch(source.address, { maxBytes, accept, ...fetching });
  return fetched.ok ? takePicture({ bytes: fetched.value.bytes }) : fetched;
}
