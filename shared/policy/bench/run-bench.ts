import { checkPost } from '../check-post.ts';
import type { CompiledPack } from '../compile-pack.ts';
import { type BenchReport, openReport, type Trial } from './bench-report.ts';

/** Long enough to get on, short enough that a key typed meanwhile is answered in the same frame. */
const sliceLength = 12;

export type BenchRun = {
  readonly before: CompiledPack;
  /** The same object as `before`: a text is then checked once. */
  readonly after: CompiledPack;
  /** Some at a time, so that no more than these are held. */
  readonly trials: AsyncIterable<readonly Trial[]>;
  /** In milliseconds, from any moment on. */
  readonly clock: () => number;
  /** Lets whatever else waits have its turn. */
  readonly pause: () => Promise<void>;
  readonly isStopped: () => boolean;
  /** Before each pause, with how many are done. */
  readonly onProgress: (done: number) => void;
};

/** Checks texts by two packs in slices; gives what it came to, also where it was stopped half-way. Throws what `trials` throws. */
export async function runBench({
  before,
  after,
  trials,
  clock,
  pause,
  isStopped,
  onProgress,
}: BenchRun): Promise<BenchReport> {
  const report = openReport();
  let done = 0;
  let began = clock();
  for await (const some of trials) {
    for (const trial of some) {
      if (isStopped()) return report.sum();
      const old = checkPost(before, trial.post);
      report.add(trial, old, before === after ? old : checkPost(after, trial.post));
      done += 1;
      if (clock() - began < sliceLength) continue;
      onProgress(done);
      await pause();
      began = clock();
    }
  }
  return report.sum();
}
