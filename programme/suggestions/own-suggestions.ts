import type { OwnSuggestion } from '#shared/contract/suggestion.ts';
import type { Context } from '../context.ts';
import { postOf, selectSuggestions, toSuggestion, withSteps } from './suggestion-rows.ts';

/** The member's own, last made first, with what came of each. */
export async function ownSuggestions(context: Context): Promise<OwnSuggestion[]> {
  const rows = await selectSuggestions(context)
    .where('suggestions.member_id', '=', context.memberId)
    .orderBy('making.position', 'desc')
    .execute();
  const earned = await earnedBy(context);
  const open = await shareable(context);
  return (await withSteps(context, rows)).map(([row, steps]) => {
    const postId = postOf(steps);
    return {
      ...toSuggestion(row, steps),
      earned: earned.get(row.id) ?? null,
      postId: postId !== null && open.has(postId) ? postId : null,
    };
  });
}

async function earnedBy({ database, memberId }: Context) {
  const rows = await database
    .selectFrom('suggestion_awards')
    .innerJoin('entries', 'entries.id', 'suggestion_awards.entry_id')
    .select(['suggestion_id', 'entries.points', 'base', 'cut_by as cutBy'])
    .where('entries.member_id', '=', memberId)
    .execute();
  return new Map(rows.map(({ suggestion_id, ...earned }) => [suggestion_id, earned]));
}

/** Which posts that came from the member's suggestions can be shared now. */
async function shareable({ database, memberId, now }: Context): Promise<ReadonlySet<string>> {
  const rows = await database
    .selectFrom('suggestion_steps')
    .innerJoin('suggestions', 'suggestions.id', 'suggestion_steps.suggestion_id')
    .innerJoin('posts', 'posts.id', 'suggestion_steps.post_id')
    .select('posts.id')
    .where('suggestions.member_id', '=', memberId)
    .where('posts.status', '=', 'approved')
    .where('posts.starts_at', '<=', now.toISOString())
    .where((where) =>
      where.or([where('expires_at', 'is', null), where('expires_at', '>', now.toISOString())]),
    )
    .execute();
  return new Set(rows.map(({ id }) => id));
}
