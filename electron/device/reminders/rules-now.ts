import type { Crisis } from '#shared/contract/crisis.ts';
import { withCrises } from '#shared/crisis/with-crises.ts';
import { type CompiledPack, compilePack } from '#shared/policy/compile-pack.ts';
import type { AskProgramme } from './ask-programme.ts';

export type RulesNow = { readonly pack: CompiledPack; readonly crises: readonly Crisis[] };

/** The pack in force with the crises that are going on, compiled anew only where one of them changed. Null where they cannot be had. */
export function rulesReader(ask: AskProgramme): () => Promise<RulesNow | null> {
  let kept: { readonly by: string; readonly rules: RulesNow } | null = null;
  return async () => {
    const [pack, crises] = await Promise.all([ask('policy.pack', {}), ask('crisis.active', {})]);
    if (!pack.ok || !crises.ok) return null;
    const by = [pack.value.version, ...crises.value.map(({ id }) => id)].join(' ');
    if (kept?.by === by) return kept.rules;
    const compiled = compilePack(withCrises(pack.value.pack, crises.value));
    if (!compiled.ok) return null;
    kept = { by, rules: { pack: compiled.pack, crises: crises.value } };
    return kept.rules;
  };
}
