import { create } from 'zustand';
import type { PostFilter } from './find-posts.ts';

export const noFilter: PostFilter = {
  words: '',
  topicId: null,
  campaignId: null,
  network: null,
  order: 'newest',
};

type DiscoverState = {
  readonly filter: PostFilter;
  /** Where the list stood when it was left, in pixels. */
  readonly scrollTop: number;
  readonly change: (change: Partial<PostFilter>) => void;
};

/** What was looked for and where, kept while the window is open, so that coming back from a post loses nothing. */
export const useDiscover = create<DiscoverState>((set) => ({
  filter: noFilter,
  scrollTop: 0,
  change: (change) => set(({ filter }) => ({ filter: { ...filter, ...change } })),
}));
