import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Draft } from '#shared/contract/device.ts';
import type { Post } from '#shared/contract/post.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { call } from '../call/call.ts';
import { beginDraft } from './begin-draft.ts';
import type { OpenDraft } from './open-draft.ts';
import { createSaveSchedule, type SaveState } from './save-schedule.ts';
import { waitForSave } from './use-saved-drafts.ts';

type Drafts = Readonly<Partial<Record<NetworkId, OpenDraft>>>;

/** The drafts of one post, one for each network, on their way to disk as they change. */
export function useDrafts(post: Post, saved: readonly Draft[], language: string, onNewer: () => void) {
  const latest = useRef<Drafts>({});
  const [, setDrafts] = useState<Drafts>({});
  const [kept, setKept] = useState<ReadonlySet<NetworkId>>(
    () => new Set(saved.map(({ network }) => network)),
  );
  const [saveState, setSaveState] = useState<SaveState>('saved');

  const schedule = useMemo(
    () =>
      createSaveSchedule<OpenDraft>({
        save: saveDraft,
        keyOf: ({ network }) => network,
        onState: setSaveState,
        timers: {
          set: (run, ms) => window.setTimeout(run, ms),
          clear: (timer) => window.clearTimeout(timer),
        },
      }),
    [],
  );

  const draftFor = useCallback(
    (network: NetworkId) => {
      const open = latest.current[network] ?? beginDraft(post, network, saved, language);
      if (open) latest.current = { ...latest.current, [network]: open };
      return open;
    },
    [post, saved, language],
  );

  const change = useCallback(
    (network: NetworkId, part: Partial<OpenDraft>) => {
      const before = draftFor(network);
      if (!before) return;
      const next = { ...before, ...part };
      latest.current = { ...latest.current, [network]: next };
      setDrafts(latest.current);
      setKept((all) => (all.has(network) ? all : new Set([...all, network])));
      schedule.change(next);
    },
    [draftFor, schedule],
  );

  const discard = useCallback(
    async (network: NetworkId) => {
      schedule.forget(network);
      await schedule.flush();
      await call('draft.discard', { postId: post.id, network });
      setKept((all) => new Set([...all].filter((one) => one !== network)));
    },
    [post.id, schedule],
  );

  useEffect(() => {
    const flush = () => waitForSave(schedule.flush());
    const onHide = () => document.visibilityState === 'hidden' && flush();
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [schedule]);

  // Coming back from another window, which may have written on: what it saved comes before what was here.
  useEffect(() => {
    const onFocus = async () => {
      const before = latest.current;
      await schedule.flush();
      const answer = await call('draft.list', { postId: post.id });
      // What was written meanwhile is newer than any answer.
      if (latest.current !== before) return;
      if (answer.ok && answer.value.some((draft) => isNewer(draft, before))) onNewer();
    };
    const listener = () => void onFocus();
    window.addEventListener('focus', listener);
    return () => window.removeEventListener('focus', listener);
  }, [post.id, schedule, onNewer]);

  return { draftFor, change, discard, kept, saveState, flush: schedule.flush };
}

function isNewer(saved: Draft, open: Drafts): boolean {
  const here = open[saved.network];
  return here !== undefined && (here.text !== saved.text || here.altText !== saved.altText);
}

async function saveDraft(draft: OpenDraft): Promise<boolean> {
  try {
    return (await call('draft.save', draft)).ok;
  } catch (fault) {
    console.error(fault);
    return false;
  }
}
