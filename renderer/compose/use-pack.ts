import type { Crisis } from '#shared/contract/crisis.ts';
import { withCrises } from '#shared/crisis/with-crises.ts';
import { type CompiledPack, compilePack } from '#shared/policy/compile-pack.ts';
import { useAnswer } from '../call/use-answer.ts';
import { useCrises } from '../crisis/use-crises.ts';

/** Compiling takes its time, and a page of the handbook asks for it in many places at once. */
const known = new WeakMap<object, WeakMap<object, CompiledPack | null>>();

/** The policy pack in force with the crises that are going on, compiled once for as long as both stay. `compiled` is null where it cannot be read. */
export function usePack() {
  const answer = useAnswer('policy.pack', {});
  const data = answer.data?.pack;
  const crises = useCrises();
  return { answer, compiled: data === undefined ? null : compiledOnce(data, crises) };
}

function compiledOnce(
  data: Readonly<Record<string, unknown>>,
  crises: readonly Crisis[],
): CompiledPack | null {
  const ofPack = known.get(data) ?? new WeakMap<object, CompiledPack | null>();
  known.set(data, ofPack);
  const before = ofPack.get(crises);
  if (before !== undefined) return before;
  const compilation = compilePack(withCrises(data, crises));
  const compiled = compilation.ok ? compilation.pack : null;
  ofPack.set(crises, compiled);
  return compiled;
}
