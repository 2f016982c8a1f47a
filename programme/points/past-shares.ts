import { networkId } from '#shared/networks/network-id.ts';
import type { PastShare } from '#shared/points/replay-past.ts';
import type { Context } from '../context.ts';
import { runningCampaigns } from './running-campaigns.ts';

/** Every share that is out, with how its last wording was measured. */
export async function pastShares(context: Context): Promise<readonly PastShare[]> {
  const campaigns = await runningCampaigns(context);
  const rows = await context.database
    .selectFrom('shares')
    .innerJoin('posts', 'posts.id', 'shares.post_id')
    .innerJoin(
      (from) =>
        from
          .selectFrom('share_openings')
          .select(['share_id', ({ fn }) => fn.max('id').as('id')])
          .groupBy('share_id')
          .as('last'),
      (join) => join.onRef('last.share_id', '=', 'shares.id'),
    )
    .innerJoin('share_openings', 'share_openings.id', 'last.id')
    .select(['shares.id', 'shares.member_id', 'shares.post_id', 'shares.network', 'posts.campaign_id'])
    .select(['shares.opened_at', 'shares.declared_at', 'shares.linked_at', 'likeness', 'own_alt_length'])
    .where('shares.evidence', 'in', ['declared', 'linked'])
    .execute();
  return rows.flatMap((row) =>
    row.declared_at === null
      ? []
      : [
          {
            id: row.id,
            memberId: row.member_id,
            postId: row.post_id,
            network: networkId.parse(row.network),
            campaign: row.campaign_id === null ? null : (campaigns.get(row.campaign_id) ?? null),
            openedAt: row.opened_at,
            declaredAt: row.declared_at,
            linkedAt: row.linked_at,
            likeness: row.likeness,
            ownAltLength: row.own_alt_length,
          },
        ],
  );
}
