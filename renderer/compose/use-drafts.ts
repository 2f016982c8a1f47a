import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
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

/** What is drawn, made anew for each drawing. */
type Drawing = { readonly drafts: Drafts };

/** Judges a draft beside this thread, so that its drawing need not. */
type Judge = (draft: OpenDraft) => Promise<void>;
type Drafts = Readonly<Partial<Record<NetworkId, OpenDraft>>>;

/**
 * The drafts of one post, one for each network, on their way to disk as they change. What is written is here at once, and drawn at a pace that
 * the keys stay ahead of.
 */
export function useDrafts(post: Post, saved: readonly Draft[], language: string, onNewer: () => void) {
  const latest = useRef<Drafts>({});
  const kept = useRef<ReadonlySet<NetworkId>>(new Set(saved.map(({ network }) => network)));
  const saveState = useRef<SaveState>('saved');
  const [drawing, setDrawing] = useState<Drawing>({ drafts: {} });
  /** What is being judged and drawn then, unless something newer is drawn before. */
  const coming = useRef<Drawing | null>(null);
  const drawLatest = useCallback(() => {
    coming.current = null;
    setDrawing({ drafts: latest.current });
  }, []);
  const judging = useRef<{ readonly network: NetworkId; readonly judge: Judge } | null>(null);
  const pace = useMemo(
    () =>
      createRedrawPace({
        begin: () => {
          const [desk, drafts] = [judging.current, latest.current];
          const draft = desk === null ? undefined : drafts[desk.network];
          const judged = draft === undefined ? undefined : desk?.judge(draft);
          const next = { drafts };
          coming.current = next;
          void Promise.resolve(judged).then(() => {
            // What was typed meanwhile is drawn the next time: it has not been judged.
            if (coming.current === next) startTransition(() => setDrawing(next));
          });
        },
        draw: () => flushSync(drawLatest),
        now: () => performance.now(),
        behindFrame,
      }),
    [drawLatest],
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

  /** Has the draft of a network judged before it is drawn in slices. Gives what ends it. */
  const judgeAhead = useCallback((network: NetworkId, judge: Judge) => {
    const desk = { network, judge };
    judging.current = desk;
    return () => {
      if (judging.current === desk) judging.current = null;
    };
  }, []);

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
      drawLatest();
    },
    [put, drawLatest],
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
    draftFor: (network: NetworkId) => drawing.drafts[network] ?? draftFor(network),
    write,
    change,
    discard,
    judgeAhead,
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
