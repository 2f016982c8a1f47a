import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import { parseJson } from '#shared/contract/parse-json.ts';
import { compilePack } from '#shared/policy/compile-pack.ts';
import { isSamePack } from '#shared/policy/is-same-pack.ts';
import { maxPackBytes } from '#shared/policy/pack.ts';
import type { Context } from '../context.ts';
import { packInForce } from './pack-in-force.ts';
import { checkSignature } from './pack-signature.ts';

const mostProblemsSaid = 20;

/** Puts a pack in force: one that is whole, newer than the one before and, where keys are trusted, signed with one of them. */
export async function publishPack(
  pack: Readonly<Record<string, unknown>>,
  { database, now, announce }: Pick<Context, 'database' | 'now' | 'announce'>,
): Promise<Answer<{ version: number }>> {
  const written = JSON.stringify(pack);
  if (Buffer.byteLength(written) > maxPackBytes) {
    const megabytes = maxPackBytes / 1024 / 1024;
    return refuse('invalid', 'pack.too-large', `A pack has ${megabytes} MB at most.`, {
      values: { megabytes },
    });
  }
  const compiled = compilePack(pack);
  if (!compiled.ok) {
    const { place = '', reason = '' } = compiled.problems[0] ?? {};
    return refuse('invalid', 'pack.broken', `${place}: ${reason}`, {
      values: { place, reason, more: Math.min(compiled.problems.length, mostProblemsSaid) - 1 },
    });
  }
  const refusal = await signatureRefusal(pack, database);
  if (refusal !== null) return refusal;
  const { version } = compiled.pack;
  const { version: before } = await packInForce(database);
  if (version <= before) {
    return refuse('conflict', 'pack.not-newer', `Version ${before} is in force; this is ${version}.`, {
      values: { version, before },
    });
  }
  await database
    .insertInto('policy_packs')
    .values({ version, published_at: now.toISOString(), pack: written })
    .execute();
  await endDraftOf(pack, database);
  announce('policy');
  return accept({ version });
}

/** A draft is done once what it says is in force, also where it was signed on the way. */
async function endDraftOf(
  pack: Readonly<Record<string, unknown>>,
  database: Context['database'],
): Promise<void> {
  const draft = await database.selectFrom('pack_drafts').select(['source', 'revision']).executeTakeFirst();
  if (draft === undefined || !isSamePack(parseJson(draft.source), pack)) return;
  await database.deleteFrom('pack_drafts').where('revision', '=', draft.revision).execute();
}

async function signatureRefusal(pack: Readonly<Record<string, unknown>>, database: Context['database']) {
  const signature = checkSignature(pack);
  if (signature.kind === 'bad') {
    return refuse('invalid', 'pack.bad-signature', 'The pack is not as it was when it was signed.');
  }
  const trusted = await database.selectFrom('policy_keys').select('key').execute();
  if (trusted.length === 0) return null;
  if (signature.kind === 'none') {
    return refuse(
      'invalid',
      'pack.unsigned',
      'Only signed packs are taken here, and this one is not signed.',
    );
  }
  return trusted.some(({ key }) => key === signature.key)
    ? null
    : refuse('invalid', 'pack.unknown-key', 'The pack is signed with a key that is not trusted here.');
}
