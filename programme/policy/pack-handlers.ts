import { accept, refuse } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import type { Context } from '../context.ts';
import { packOf } from './pack-in-force.ts';
import { publicKeyOf } from './pack-signature.ts';
import { publishPack } from './publish-pack.ts';

export const packHandlers = {
  'policy.publish': ({ pack }, context) => publishPack(pack, context),

  'policy.versions': async (_input, { database }) =>
    accept(
      await database
        .selectFrom('policy_packs')
        .select(['version', 'published_at as publishedAt'])
        .orderBy('version', 'desc')
        .execute(),
    ),

  'policy.published': async ({ version }, { database }) => {
    const pack = await packOf(database, version);
    return pack === null
      ? refuse('missing', 'pack.missing', 'There is no such version of the policy.')
      : accept({ pack });
  },

  'policy.keys': async (_input, { database }) =>
    accept(
      await database
        .selectFrom('policy_keys')
        .select(['key', 'name', 'added_at as addedAt'])
        .orderBy('added_at')
        .orderBy('key')
        .execute(),
    ),

  'policy.trustKey': async ({ key, name }, { database, now, announce }) => {
    if (publicKeyOf(key) === null)
      return refuse('invalid', 'pack.no-key', 'This is no Ed25519 public key in base64.');
    await database
      .insertInto('policy_keys')
      .values({ key, name, added_at: now.toISOString() })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ name }))
      .execute();
    announce('policy');
    return accept({});
  },

  'policy.distrustKey': async ({ key }, { database, announce }) => {
    await database.deleteFrom('policy_keys').where('key', '=', key).execute();
    announce('policy');
    return accept({});
  },
} satisfies Partial<Handlers<'programme', Context>>;
