import type { AwardExplanation } from '#shared/contract/points.ts';
import { networkId } from '#shared/networks/network-id.ts';
import type { Context } from '../context.ts';

/** How an award of the member came to be; null where the entry is no award of theirs. */
export async function explainAward(
  { database, memberId }: Context,
  entryId: string,
): Promise<AwardExplanation | null> {
  const row = await database
    .selectFrom('awards')
    .innerJoin('entries', 'entries.id', 'awards.entry_id')
    .innerJoin('lots', 'lots.entry_id', 'awards.entry_id')
    .innerJoin('shares', 'shares.id', 'awards.share_id')
    .innerJoin('posts', 'posts.id', 'awards.post_id')
    .leftJoin('campaigns', 'campaigns.id', 'posts.campaign_id')
    .select(['awards.network', 'awards.rule', 'base', 'percent', 'cut_by', 'awards.points', 'posts.title'])
    .select(['entries.at', 'entries.evidence', 'declared_at', 'linked_at', 'address', 'campaigns.name'])
    .select(['lots.expires_on', 'lots.remaining'])
    .select(({ selectFrom }) =>
      selectFrom('share_openings')
        .select('likeness')
        .whereRef('share_openings.share_id', '=', 'awards.share_id')
        .whereRef('share_openings.at', '<=', 'entries.at')
        .orderBy('share_openings.id', 'desc')
        .limit(1)
        .as('likeness'),
    )
    .where('awards.entry_id', '=', entryId)
    .where('awards.member_id', '=', memberId)
    .executeTakeFirst();
  if (row === undefined) return null;
  const evidence = row.evidence.endsWith(':linked') ? 'linked' : 'declared';
  return {
    evidence,
    network: networkId.parse(row.network),
    post: row.title,
    base: row.base,
    percent: row.percent,
    campaign: row.percent !== null && row.percent > 100 ? row.name : null,
    cutBy: row.cut_by,
    points: row.points,
    evidenceAt: evidence === 'linked' ? row.linked_at : row.declared_at,
    address: evidence === 'linked' ? row.address : null,
    likeness: row.rule === 'own-words' ? row.likeness : null,
    expiresOn: row.expires_on,
    remaining: row.remaining,
  };
}
