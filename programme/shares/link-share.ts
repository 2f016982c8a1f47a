import { type Answer, refuse } from '#shared/contract/call-error.ts';
import type { Share } from '#shared/contract/share.ts';
import { networks } from '#shared/networks/networks.ts';
import { recognisePostAddress } from '#shared/networks/recognise-post-address.ts';
import { sameHandle } from '#shared/networks/same-handle.ts';
import type { Context } from '../context.ts';
import { awardShare } from '../points/award-share.ts';
import { findShare, foundShare } from './share-rows.ts';

/** The member gives the address of a publication. It must be a post, on the share's network, of the member, and new. */
export async function linkShare(context: Context, shareId: string, address: string): Promise<Answer<Share>> {
  const share = await findShare(context, shareId);
  if (share === null) return refuse('missing', 'share.missing', 'This share is not there.');
  const name = networks[share.network].name;
  const recognised = recognisePostAddress(share.network, address.trim());
  if (!recognised.ok) {
    const { reason } = recognised;
    return reason === 'share.wrong-network'
      ? refuse('invalid', reason, `This is not an address on ${name}.`, { values: { network: name } })
      : refuse('invalid', reason, `This address on ${name} is not one of a post.`, {
          values: { network: name },
        });
  }
  const { canonical, handle } = recognised;
  const stranger = await strangerBehind(context, share, handle);
  if (stranger !== null) return stranger;
  const taken = await context.database
    .selectFrom('shares')
    .select('id')
    .where('address', '=', canonical)
    .where('id', '<>', shareId)
    .executeTakeFirst();
  if (taken !== undefined)
    return refuse('conflict', 'share.address-taken', 'This address is already given for a share.');
  await writeAddress(context, share, canonical);
  return foundShare(context, shareId);
}

/** A refusal where the address shows somebody else's account. The first account seen on a network is kept as the member's. */
async function strangerBehind(
  { database, memberId, announce }: Context,
  { network }: Share,
  handle: string | null,
): Promise<ReturnType<typeof refuse> | null> {
  if (handle === null) return null;
  const account = await database
    .selectFrom('accounts')
    .select('handle')
    .where('member_id', '=', memberId)
    .where('network', '=', network)
    .executeTakeFirst();
  if (account === undefined) {
    await database.insertInto('accounts').values({ member_id: memberId, network, handle }).execute();
    announce('accounts');
    return null;
  }
  if (sameHandle(network, account.handle, handle)) return null;
  const values = { handle, own: account.handle };
  return refuse('invalid', 'share.wrong-person', `This is a post of ${handle}, not of ${account.handle}.`, {
    values,
  });
}

async function writeAddress(context: Context, share: Share, address: string): Promise<void> {
  const at = context.now.toISOString();
  await context.database
    .updateTable('shares')
    .set({
      evidence: 'linked',
      address,
      declared_at: share.declaredAt ?? at,
      linked_at: share.linkedAt ?? at,
      is_dropped: 0,
    })
    .where('id', '=', share.id)
    .execute();
  if (share.evidence === 'opened') await awardShare(context, share, ['declared', 'linked']);
  if (share.evidence === 'declared') await awardShare(context, share, ['linked']);
  context.announce('shares');
  if (share.evidence === 'opened') context.announce('posts');
}
