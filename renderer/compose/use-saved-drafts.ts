import { useQuery } from '@tanstack/react-query';
import type { Draft } from '#shared/contract/device.ts';
import type { CallRefused } from '../call/call-refused.ts';
import { fetchAnswer } from '../call/fetch-answer.ts';

const leaving = new Set<Promise<void>>();

/** Keeps in mind a save that a screen started while it closed, so that coming back at once does not read the text before it. */
export function waitForSave(save: Promise<void>): void {
  leaving.add(save);
  void save.finally(() => leaving.delete(save));
}

/** The drafts of a post as they are on disk when the screen opens; never an answer from before. */
export function useSavedDrafts(postId: string) {
  return useQuery<readonly Draft[], CallRefused>({
    queryKey: ['saved-drafts', postId],
    gcTime: 0,
    queryFn: async () => {
      await Promise.all(leaving);
      return fetchAnswer('draft.list', { postId });
    },
  });
}
