import { useCallback } from 'react';
import { create } from 'zustand';
import type { Post } from '#shared/contract/post.ts';
import { type EditedPost, editedPost } from './edited-post.ts';

/** Edits that were not saved, by post; a new post is under `new`. Kept while the window is open, so that leaving loses nothing. */
const useUnsaved = create<{ readonly edits: Readonly<Record<string, EditedPost>> }>(() => ({ edits: {} }));

/** A post as the form shows it: as it was left unsaved, else as it is. `forget` lets what was not saved go. */
export function useEditedPost(post: Post | null) {
  const key = post?.id ?? 'new';
  const unsaved = useUnsaved(({ edits }) => edits[key]);
  const edited = unsaved ?? editedPost(post, new Date());

  const change = useCallback(
    (part: Partial<EditedPost>) =>
      useUnsaved.setState(({ edits }) => ({
        edits: { ...edits, [key]: { ...(edits[key] ?? editedPost(post, new Date())), ...part } },
      })),
    [key, post],
  );
  const forget = useCallback(
    () =>
      useUnsaved.setState(({ edits }) => {
        const { [key]: _, ...others } = edits;
        return { edits: others };
      }),
    [key],
  );
  return { edited, change, forget, isUnsaved: unsaved !== undefined };
}
