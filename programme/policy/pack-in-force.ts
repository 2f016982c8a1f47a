import type { Kysely } from 'kysely';
import { z } from 'zod';
import { type CompiledPack, compilePack } from '#shared/policy/compile-pack.ts';
import type { Tables } from '../record/tables.ts';

const published = z.record(z.string(), z.unknown());

/** The newest published pack, as it was published. */
export async function packInForce(
  database: Kysely<Tables>,
): Promise<{ version: number; pack: Record<string, unknown> }> {
  const { version, pack } = await database
    .selectFrom('policy_packs')
    .select(['version', 'pack'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return { version, pack: published.parse(JSON.parse(pack)) };
}

/** Compiles the pack in force and keeps it: published packs never change, so its version is enough to know it by. */
export function packCompiler(): (database: Kysely<Tables>) => Promise<CompiledPack> {
  let kept: CompiledPack | null = null;
  return async (database) => {
    const newest = await database
      .selectFrom('policy_packs')
      .select(({ fn }) => fn.max('version').as('version'))
      .executeTakeFirstOrThrow();
    if (kept !== null && kept.version === newest.version) return kept;
    const compiled = compilePack((await packInForce(database)).pack);
    if (!compiled.ok)
      throw new Error(`The pack in force does not compile: ${JSON.stringify(compiled.problems)}`);
    kept = compiled.pack;
    return compiled.pack;
  };
}
