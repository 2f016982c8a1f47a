import { dayIn } from '#shared/points/calendar-day.ts';
import type { CraftedShare } from '#shared/points/earned-badges.ts';
import type { Context } from '../context.ts';

/** A member's own shares that are out, as badges look at them: each as it was written last. */
export async function craftedShares({
  database,
  memberId,
  programme,
}: Context): Promise<readonly CraftedShare[]> {
  const rows = await database
    .selectFrom('share_openings')
    .innerJoin('shares', 'shares.id', 'share_openings.share_id')
    .innerJoin('posts', 'posts.id', 'shares.post_id')
    .select(['shares.id', 'shares.post_id', 'posts.topic_id', 'declared_at', 'likeness', 'own_alt_length'])
    .where('shares.member_id', '=', memberId)
    .where('shares.evidence', 'in', ['declared', 'linked'])
    .orderBy('share_openings.id')
    .execute();
  const last = new Map(rows.map((row) => [row.id, row]));
  return [...last.values()].flatMap(({ declared_at, ...row }) =>
    declared_at === null
      ? []
      : [
          {
            postId: row.post_id,
            topicId: row.topic_id,
            day: dayIn(programme.timeZone, new Date(declared_at)),
            likeness: row.likeness,
            ownAltLength: row.own_alt_length,
          },
        ],
  );
}
