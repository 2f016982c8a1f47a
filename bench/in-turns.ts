import { quantile } from './quantile.ts';

export const rounds = 31;

/** Microseconds of one call. */
export function microseconds(work: () => unknown, times: number): number {
  const start = performance.now();
  for (let repeat = 0; repeat < times; repeat++) work();
  return ((performance.now() - start) * 1000) / times;
}

/**
 * Microseconds of one call of each, the median of rounds in which ours and the peer's take turns, so that whatever else
 * the machine does falls on both. `repeats`: how often each is called in a round.
 */
export function inTurns(
  ours: () => unknown,
  peer: () => unknown,
  repeats: { readonly ours: number; readonly peer: number },
): { readonly ours: number; readonly peer: number } {
  const times = { ours: [] as number[], peer: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.peer.push(microseconds(peer, repeats.peer));
    times.ours.push(microseconds(ours, repeats.ours));
  }
  return { ours: quantile(times.ours, 0.5), peer: quantile(times.peer, 0.5) };
}

/** Adds up the code units of a text: the least that a look at each of them can cost. */
export function charCodePass(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}
