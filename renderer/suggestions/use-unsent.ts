import { create } from 'zustand';
import type { SuggestionEdit } from '#shared/contract/suggestion.ts';

export const emptySuggestion: SuggestionEdit = { link: '', title: '', why: '', draft: '', language: null };

type Unsent = {
  readonly edited: SuggestionEdit;
  readonly change: (part: Partial<SuggestionEdit>) => void;
  readonly clear: () => void;
};

/** A suggestion that is being written. Kept while the window is open, so that leaving the screen loses nothing. */
export const useUnsent = create<Unsent>((set) => ({
  edited: emptySuggestion,
  change: (part) => set(({ edited }) => ({ edited: { ...edited, ...part } })),
  clear: () => set({ edited: emptySuggestion }),
}));
