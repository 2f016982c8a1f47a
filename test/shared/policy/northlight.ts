import { readFileSync } from 'node:fs';
import { type CompiledPack, compilePack } from '#shared/policy/compile-pack.ts';

type PackFile = { readonly rules: Readonly<Record<string, object>> } & Readonly<Record<string, unknown>>;

const file = new URL('./fixtures/northlight.pack.json', import.meta.url);

export function northlightFile(): PackFile {
  return JSON.parse(readFileSync(file, 'utf8'));
}

const compiled = new Map<string, CompiledPack>();

/** The sample pack, with some settings of some rules replaced. */
export function northlight(changes: Readonly<Record<string, object>> = {}): CompiledPack {
  const key = JSON.stringify(changes);
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const data = northlightFile();
  const rules = { ...data.rules };
  for (const [rule, change] of Object.entries(changes)) rules[rule] = { ...rules[rule], ...change };
  const answer = compilePack({ ...data, rules });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  compiled.set(key, answer.pack);
  return answer.pack;
}
