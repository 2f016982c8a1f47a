import { type CompiledPack, compilePack } from '#shared/policy/compile-pack.ts';
import { useAnswer } from '../call/use-answer.ts';

/** Compiling takes its time, and a page of the handbook asks for it in many places at once. */
const known = new WeakMap<object, CompiledPack | null>();

/** The policy pack in force, compiled once for as long as it is in force. `compiled` is null where it cannot be read. */
export function usePack() {
  const answer = useAnswer('policy.pack', {});
  const data = answer.data?.pack;
  return { answer, compiled: data === undefined ? null : compiledOnce(data) };
}

function compiledOnce(data: object): CompiledPack | null {
  const before = known.get(data);
  if (before !== undefined) return before;
  const compilation = compilePack(data);
  const compiled = compilation.ok ? compilation.pack : null;
  known.set(data, compiled);
  return compiled;
}
