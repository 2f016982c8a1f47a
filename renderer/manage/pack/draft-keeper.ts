import { createSaveSchedule, type SaveState, type Timers } from '#renderer/compose/save-schedule.ts';

/** `base`: the version of the pack that it was begun from. */
export type DraftText = { readonly source: string; readonly base: number };

export type KeeperState = {
  /** What was written here; null where the record's draft is the one to show. */
  readonly mine: DraftText | null;
  readonly save: SaveState;
  /** Somebody else saved in between: nothing is saved until a person has chosen. */
  readonly isMoved: boolean;
};

type Saved = { readonly kind: 'saved'; readonly revision: string } | { readonly kind: 'moved' | 'failed' };
type Parts = {
  readonly save: (draft: DraftText & { readonly before: string | null }) => Promise<Saved>;
  readonly onState: (state: KeeperState) => void;
  readonly timers: Timers;
};

export type DraftKeeper = ReturnType<typeof createDraftKeeper>;

/** Brings the pack that is being written into the record, always after the revision that it follows. */
export function createDraftKeeper({ save, onState, timers }: Parts) {
  let state: KeeperState = { mine: null, save: 'saved', isMoved: false };
  let follows: string | null = null;

  function set(part: Partial<KeeperState>): void {
    state = { ...state, ...part };
    onState(state);
  }

  const schedule = createSaveSchedule<DraftText>({
    timers,
    keyOf: () => 'draft',
    onState: (saved) => set({ save: saved }),
    save: async (draft) => {
      if (state.isMoved) return true;
      const answer = await save({ ...draft, before: follows });
      if (answer.kind === 'saved') follows = answer.revision;
      if (answer.kind === 'moved') set({ isMoved: true });
      return answer.kind !== 'failed';
    },
  });

  return {
    state: () => state,
    change(draft: DraftText): void {
      set({ mine: draft });
      schedule.change(draft);
    },
    flush: schedule.flush,
    /** What the record has now: it is shown, unless what was written here is on its way there. */
    adopt(revision: string | null): void {
      if (revision === follows || state.isMoved || state.save !== 'saved') return;
      follows = revision;
      set({ mine: null });
    },
    /** After `isMoved`: leaves what was written here, or saves it over `revision`, which the record has now. */
    settle(keeps: 'mine' | 'theirs', revision: string | null): void {
      follows = revision;
      set({ isMoved: false });
      if (keeps === 'mine' && state.mine) schedule.change(state.mine);
      else {
        schedule.forget('draft');
        set({ mine: null, save: 'saved' });
      }
    },
  };
}
