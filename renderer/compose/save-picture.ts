import type { PictureFile } from '#shared/contract/post.ts';
import { saveFile } from '../parts/save-file.ts';

/** Hands a prepared picture to the member as a file. */
export function savePicture({ name, mime, base64 }: PictureFile & { readonly name: string }): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  saveFile(name, new Blob([bytes], { type: mime }));
}
