import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import { CallRefused } from '#renderer/call/call-refused.ts';
import { fetchAnswer } from '#renderer/call/fetch-answer.ts';
import { LanguageContext } from '#renderer/text/use-text.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import type { BenchReport } from '#shared/policy/bench/bench-report.ts';
import type { LabelledPost } from '#shared/policy/bench/labelled-post.ts';
import { runBench } from '#shared/policy/bench/run-bench.ts';
import { type PastPage, trialsOf } from '#shared/policy/bench/trials-of.ts';
import { type CompiledPack, compilePack } from '#shared/policy/compile-pack.ts';

export type PackFile = Readonly<Record<string, unknown>>;

export type BenchAsked = {
  readonly examples: readonly LabelledPost[];
  readonly typed: readonly string[];
  readonly network: NetworkId;
  readonly hasPastShares: boolean;
};

export type BenchState = {
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly result: BenchOutcome | null;
  readonly failed: CallRefused | null;
};

export type BenchOutcome = {
  readonly report: BenchReport;
  readonly isWhole: boolean;
  /** Null where past shares were not asked for. */
  readonly areOthersIn: boolean | null;
};

type Run = { isStopped: boolean };

const idle: BenchState = { progress: null, result: null, failed: null };

/** Tries two packs, or one beside itself, a slice of a frame at a time. Leaving the screen ends it. */
export function useBench(before: PackFile, after: PackFile) {
  const language = useContext(LanguageContext).code;
  const [state, setState] = useState<BenchState>(idle);
  const running = useRef<Run | null>(null);
  const stop = useCallback(() => {
    if (running.current) running.current.isStopped = true;
  }, []);
  useEffect(() => stop, [stop]);

  async function start(asked: BenchAsked): Promise<void> {
    stop();
    const run: Run = { isStopped: false };
    running.current = run;
    const isCurrent = () => running.current === run;
    let total = asked.examples.length + asked.typed.length;
    let areOthersIn: boolean | null = null;
    const say = (done: number) => isCurrent() && setState({ ...idle, progress: { done, total } });
    const pastPage = async (next: string | null): Promise<PastPage> => {
      const page = await fetchAnswer('policy.pastTexts', { after: next });
      if (next === null) total += page.total;
      areOthersIn = page.areOthersIn;
      return page;
    };
    say(0);
    await pause();
    try {
      const packs = await compiledPacks(before, after);
      const when = { now: new Date().toISOString(), language };
      const report = await runBench({
        ...packs,
        trials: trialsOf({ ...asked, when, pastPage: asked.hasPastShares ? pastPage : null }),
        clock: () => performance.now(),
        pause,
        isStopped: () => run.isStopped,
        onProgress: say,
      });
      if (isCurrent()) setState({ ...idle, result: { report, isWhole: !run.isStopped, areOthersIn } });
    } catch (error) {
      if (isCurrent()) setState({ ...idle, failed: error instanceof CallRefused ? error : null });
      if (!(error instanceof CallRefused)) throw error;
    }
  }

  return { ...state, start, stop };
}

/** Both packs as they are written, each compiled in a turn of its own: what a crisis that is going on adds is no part of either. */
async function compiledPacks(
  before: PackFile,
  after: PackFile,
): Promise<{ readonly before: CompiledPack; readonly after: CompiledPack }> {
  const old = compiled(before);
  await pause();
  if (before === after) return { before: old, after: old };
  const young = compiled(after);
  await pause();
  return { before: old, after: young };
}

function compiled(file: PackFile): CompiledPack {
  const answer = compilePack(file);
  if (!answer.ok) throw new Error('A pack that does not compile was to be tried.');
  return answer.pack;
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
