import { useEffect } from 'react';
import { create } from 'zustand';
import { call } from '#renderer/call/call.ts';
import { useAnswer } from '#renderer/call/use-answer.ts';
import { parseJson } from '#shared/contract/parse-json.ts';
import { asPackFile, type PackFile } from '#shared/policy/source/as-pack-file.ts';
import { nextPack } from '#shared/policy/source/next-pack.ts';
import { withSetting } from '#shared/policy/source/with-setting.ts';
import { createDraftKeeper, type KeeperState } from './draft-keeper.ts';

const useKeeperState = create<KeeperState>(() => ({ mine: null, save: 'saved', isMoved: false }));

/** The key of a save that was not answered: the same again is done once. */
let unanswered: { readonly input: string; readonly key: string } | null = null;

/** One for the window: what is written stays while screens come and go, and is in the record half a second later. */
const keeper = createDraftKeeper({
  save: async (draft) => {
    const input = JSON.stringify(draft);
    if (unanswered?.input !== input) unanswered = { input, key: crypto.randomUUID() };
    const answer = await call('policy.saveDraft', draft, unanswered.key);
    if (answer.ok || answer.error.code !== 'offline') unanswered = null;
    if (answer.ok) return { kind: 'saved', revision: answer.value.revision };
    return { kind: answer.error.reason === 'pack.draft-moved' ? 'moved' : 'failed' };
  },
  onState: (state) => useKeeperState.setState(state),
  timers: {
    set: (run, milliseconds) => window.setTimeout(run, milliseconds),
    clear: (timer) => window.clearTimeout(timer),
  },
});
window.addEventListener('pagehide', () => void keeper.flush());

/**
 * The pack that is being written, as its source: the form, the calendar and the source itself all change this one text. Where nobody has
 * begun one, it is the next version of the pack in force.
 */
export function usePackDraft() {
  const pack = useAnswer('policy.pack', {});
  const draft = useAnswer('policy.draft', {});
  const { mine, save, isMoved } = useKeeperState();
  const { data: kept, isFetching } = draft;
  const revision = kept?.revision ?? null;
  useEffect(() => {
    if (kept !== undefined && !isFetching) keeper.adopt(revision);
  }, [kept, isFetching, revision]);

  const inForce = pack.data;
  const written = mine ?? kept ?? null;
  const source = written?.source ?? (inForce ? begun(inForce.pack, inForce.version) : '');

  function write(text: string): void {
    if (inForce) keeper.change({ source: text, base: written?.base ?? inForce.version });
  }

  return {
    pack,
    draft,
    source,
    /** Null where it is being begun. */
    base: written?.base ?? null,
    save,
    isMoved,
    write,
    /** Changes what the source says, where it can be read. */
    change(update: (file: PackFile) => unknown): void {
      const file = asPackFile(parseJson(source));
      if (file) write(JSON.stringify(withoutSignature(update(file)), null, 2));
    },
    /** Goes on from the pack in force, where that is a newer one than the draft was begun from. */
    rebase(): void {
      const file = asPackFile(parseJson(source));
      if (!inForce || !file) return;
      const next = JSON.stringify(nextPack(file, inForce.version), null, 2);
      keeper.change({ source: next, base: inForce.version });
    },
    settle: (keeps: 'mine' | 'theirs') => keeper.settle(keeps, revision),
    flush: keeper.flush,
  };
}

function begun(pack: PackFile, version: number): string {
  return JSON.stringify(nextPack(pack, version), null, 2);
}

/** A signature holds no longer once something is changed. */
function withoutSignature(next: unknown): unknown {
  return withSetting(next, ['signature'], undefined);
}
