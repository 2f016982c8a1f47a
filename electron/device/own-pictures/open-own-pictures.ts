import { join } from 'node:path';
import type { Log } from '#electron/log.ts';
import type { DraftStore } from '../drafts/draft-store.ts';
import { type OwnPictureStore, ownPictureStore } from './own-picture-store.ts';

/** Opens `pictures/` in the data folder and removes what no draft uses any more. That never stops Herald from starting. */
export async function openOwnPictures(
  { folder, log }: { readonly folder: string; readonly log: Log },
  drafts: Pick<DraftStore, 'list'>,
): Promise<OwnPictureStore> {
  const store = ownPictureStore(join(folder, 'pictures'));
  try {
    const used = drafts.list(null).flatMap(({ pictureId }) => pictureId ?? []);
    // No drafts at all may also mean that they could not be read.
    if (used.length > 0) await store.keepOnly(new Set(used));
  } catch (fault) {
    log('Pictures that no draft uses could not be removed.', fault);
  }
  return store;
}
