import { pictureFile } from '../contract/post.ts';

/** A picture's file as the record keeps it. */
export type StoredPicture = { readonly mime: string; readonly bytes: Uint8Array };

const shown: ReadonlySet<string> = new Set(pictureFile.shape.mime.options);

/** Whether a shell may serve a picture to the window: raster pictures alone, since other types can hold a script. */
export function isShownPicture({ mime }: Pick<StoredPicture, 'mime'>): boolean {
  return shown.has(mime);
}
