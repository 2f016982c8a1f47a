import { startTransition, useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Draft } from '#shared/contract/device.ts';
import type { Post } from '#shared/contract/post.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { call } from '../call/call.ts';
import { beginDraft } from './begin-draft.ts';
import { behindFrame } from './behind-frame.ts';
import type { OpenDraft } from './open-draft.ts';
import { createRedrawPace } from './redraw-pace.ts';
import { createSaveSchedule, type SaveState } from './save-schedule.ts';
import { waitForSave } from './use-saved-drafts.ts';

type Drafts = Readonly<Partial<Record<NetworkId, OpenDraft>>>;

/**
 * The drafts of one post, one for each network, on their way to disk as they change. What is written is here at once, and drawn at a pace that
 * the keys stay ahead of.
 */
export function useDrafts(post: Post, saved: readonly Draft[], language: string, onNewer: () => void) {
  const latest = useRef<Drafts>({});
  const kept = useRef<ReadonlySet<NetworkId>>(new Set(saved.map(({ network }) => network)));
  const saveState = useRef<SaveState>('saved');
  const [drawing, redraw] = useReducer((count: number) => count + 1, 0);
  const pace = useMemo(
    () =>
      createRedrawPace({
        begin: () => startTransition(redraw),
        draw: () => flushSync(redraw),
        now: () => performance.now(),
        behindFrame,
      }),
    [],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: each drawing tells that it is there
  useEffect(() => pace.drawn(), [pace, drawing]);

  const schedule = useMemo(
    () =>
      createSaveSchedule<OpenDraft>({
        save: saveDraft,
        keyOf: ({ network }) => network,
        onState: (state) => {
          if (saveState.current === state) return;
          saveState.current = state;
          pace.ask();
        },
        timers: {
          set: (run, ms) => window.setTimeout(run, ms),
          clear: (timer) => window.clearTimeout(timer),
        },
      }),
    [pace],
  );

  const draftFor = useCallback(
    (network: NetworkId) => {
      const open = latest.current[network] ?? beginDraft(post, network, saved, language);
      if (open) latest.current = { ...latest.current, [network]: open };
      return open;
    },
    [post, saved, language],
  );

  const put = useCallback(
    (network: NetworkId, part: Partial<OpenDraft>) => {
      const before = draftFor(network);
      if (!before) return;
      const next = { ...before, ...part };
      latest.current = { ...latest.current, [network]: next };
      if (!kept.current.has(network)) kept.current = new Set([...kept.current, network]);
      schedule.change(next);
    },
    [draftFor, schedule],
  );

  /** What the editor has taken, which shows it by itself. */
  const write = useCallback(
    (network: NetworkId, part: Pick<OpenDraft, 'text' | 'captionId'>) => {
      put(network, part);
      pace.ask();
    },
    [put, pace],
  );

  /** Anything else, whose field shows what the draft says. */
  const change = useCallback(
    (network: NetworkId, part: Partial<OpenDraft>) => {
      put(network, part);
      redraw();
    },
    [put],
  );

  const discard = useCallback(
    async (network: NetworkId) => {
      schedule.forget(network);
      await schedule.flush();
      await call('draft.discard', { postId: post.id, network });
      kept.current = new Set([...kept.current].filter((one) => one !== network));
      pace.ask();
    },
    [post.id, schedule, pace],
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
      pace.stop();
    };
  }, [schedule, pace]);

  // Whatever is done other than typing finds everything drawn: a fix, a click or Ctrl with Enter is for the text as it stands.
  // A pointer settles as it comes near: were it done at the press, what is pressed could move away before the release.
  useEffect(() => {
    const settle = (event: Event) => {
      if (!(event instanceof KeyboardEvent && isTyping(event))) pace.settle();
    };
    const kinds = ['keydown', 'pointermove', 'click'];
    for (const kind of kinds) window.addEventListener(kind, settle, { capture: true });
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, settle, { capture: true });
    };
  }, [pace]);

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

  return {
    draftFor,
    write,
    change,
    discard,
    kept: kept.current,
    saveState: saveState.current,
    flush: schedule.flush,
  };
}

function isTyping({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  const isInText = target instanceof HTMLElement && target.isContentEditable;
  return isInText && !ctrlKey && !metaKey && !/^F\d/.test(key);
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
