import type { Context } from '../context.ts';
import type { Craft } from './share-facts.ts';

/** How a share was written when it was last opened, and the campaign of its post. */
export async function craftOf(
  { database }: Pick<Context, 'database'>,
  shareId: string,
): Promise<Craft & { readonly campaignId: string | null }> {
  const row = await database
    .selectFrom('share_openings')
    .innerJoin('shares', 'shares.id', 'share_openings.share_id')
    .innerJoin('posts', 'posts.id', 'shares.post_id')
    .select(['likeness', 'own_alt_length', 'campaign_id'])
    .where('share_id', '=', shareId)
    .orderBy('share_openings.id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return { likeness: row.likeness, ownAltLength: row.own_alt_length, campaignId: row.campaign_id };
}
