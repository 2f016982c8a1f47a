import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { Share } from '#shared/contract/share.ts';
import { networkId } from '#shared/networks/network-id.ts';
import type { Context } from '../context.ts';
import type { Tables } from '../record/tables.ts';

type ShareRow = Tables['shares'] & { title: string; points: number | null };

function selectShares({ database, memberId }: Context) {
  return database
    .selectFrom('shares')
    .innerJoin('posts', 'posts.id', 'shares.post_id')
    .selectAll('shares')
    .select('posts.title')
    .select(({ selectFrom }) =>
      selectFrom('awards')
        .select(({ fn }) => fn.sum<number | null>('points').as('points'))
        .whereRef('awards.share_id', '=', 'shares.id')
        .as('points'),
    )
    .where('shares.member_id', '=', memberId);
}

/** A member's shares, last opened first. */
export async function sharesOf(context: Context): Promise<Share[]> {
  const rows = await selectShares(context)
    .orderBy('shares.opened_at', 'desc')
    .orderBy('shares.id', 'desc')
    .execute();
  return rows.map(toShare);
}

/** One of the member's own shares; null for any other. */
export async function findShare(context: Context, shareId: string): Promise<Share | null> {
  const row = await selectShares(context).where('shares.id', '=', shareId).executeTakeFirst();
  return row === undefined ? null : toShare(row);
}

/** The share as a call answers it. */
export async function foundShare(context: Context, shareId: string): Promise<Answer<Share>> {
  const share = await findShare(context, shareId);
  return share === null ? refuse('missing', 'share.missing', 'This share is not there.') : accept(share);
}

function toShare(row: ShareRow): Share {
  return {
    id: row.id,
    postId: row.post_id,
    postTitle: row.title,
    network: networkId.parse(row.network),
    text: row.text,
    shareAddress: row.share_address,
    evidence: row.evidence,
    isDropped: row.is_dropped === 1,
    address: row.address,
    openedAt: row.opened_at,
    declaredAt: row.declared_at,
    linkedAt: row.linked_at,
    packVersion: row.pack_version,
    points: Number(row.points ?? 0),
  };
}
