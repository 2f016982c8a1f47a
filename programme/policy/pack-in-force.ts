import type { Kysely } from 'kysely';
import { z } from 'zod';
import { withCrises } from '#shared/crisis/with-crises.ts';
import { type CompiledPack, compilePack } from '#shared/policy/compile-pack.ts';
import { activeCrises } from '../crises/crisis-rows.ts';
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

/** One pack as it was published; null where there is no such version. */
export async function packOf(
  database: Kysely<Tables>,
  version: number,
): Promise<Record<string, unknown> | null> {
  const row = await database
    .selectFrom('policy_packs')
    .select('pack')
    .where('version', '=', version)
    .executeTakeFirst();
  return row === undefined ? null : published.parse(JSON.parse(row.pack));
}

/**
 * Compiles the pack in force, with the crises that are going on in it, and keeps it. Published packs and crises never
 * change, so the version and the crises' ids are enough to know it by.
 */
export function packCompiler(): (database: Kysely<Tables>) => Promise<CompiledPack> {
  let kept: { readonly by: string; readonly pack: CompiledPack } | null = null;
  return async (database) => {
    const newest = await database
      .selectFrom('policy_packs')
      .select(({ fn }) => fn.max('version').as('version'))
      .executeTakeFirstOrThrow();
    const crises = (await activeCrises(database)).filter(({ isDrill }) => !isDrill);
    const by = [newest.version, ...crises.map(({ id }) => id)].join(' ');
    if (kept?.by === by) return kept.pack;
    const compiled = compilePack(withCrises((await packInForce(database)).pack, crises));
    if (!compiled.ok)
      throw new Error(`The pack in force does not compile: ${JSON.stringify(compiled.problems)}`);
    kept = { by, pack: compiled.pack };
    return compiled.pack;
  };
}
