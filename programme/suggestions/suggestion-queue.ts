import type { QueuedSuggestion } from '#shared/contract/suggestion.ts';
import type { Output } from '#shared/contract.ts';
import type { Context } from '../context.ts';
import { linkKey } from '../posts/link-key.ts';
import { isSolo } from '../reviews/is-solo.ts';
import { postOf, type SuggestionRow, selectSuggestions, toSuggestion, withSteps } from './suggestion-rows.ts';

const decidedLately = 20;

/** What waits for a manager, oldest first, and what was decided last. One's own waits for somebody else, unless there is nobody. */
export async function suggestionQueue(context: Context): Promise<Output<'suggestion.queue'>> {
  const alone = await isSolo(context);
  const waiting = await selectSuggestions(context)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('suggestion_steps')
            .select('suggestion_id')
            .whereRef('suggestion_id', '=', 'suggestions.id')
            .where('step', '<>', 'made'),
        ),
      ),
    )
    .$if(!alone, (query) => query.where('suggestions.member_id', '<>', context.memberId))
    .orderBy('making.position')
    .execute();
  const decided = await selectSuggestions(context)
    .innerJoin('suggestion_steps', 'suggestion_steps.suggestion_id', 'suggestions.id')
    .where('suggestion_steps.step', 'in', ['accepted', 'declined'])
    .orderBy('suggestion_steps.position', 'desc')
    .limit(decidedLately)
    .execute();
  return {
    isSolo: alone,
    waiting: await queued(context, waiting),
    decided: await queued(context, decided),
  };
}

async function queued(context: Context, rows: readonly SuggestionRow[]): Promise<QueuedSuggestion[]> {
  const known = await postsWith(context, rows);
  return (await withSteps(context, rows)).map(([row, steps]) => ({
    ...toSuggestion(row, steps),
    author: row.author,
    postId: postOf(steps),
    known: known.get(linkKey(row.link)) ?? null,
  }));
}

/** Posts that lead where one of these does, by the key of their link. */
async function postsWith({ database }: Context, rows: readonly SuggestionRow[]) {
  if (rows.length === 0) return new Map<string, QueuedSuggestion['known']>();
  const posts = await database
    .selectFrom('posts')
    .select(['id', 'title', 'link_key'])
    .where(
      'link_key',
      'in',
      rows.map(({ link }) => linkKey(link)),
    )
    .where('status', 'in', ['proposed', 'approved'])
    .orderBy('changed_at')
    .execute();
  return new Map(posts.map(({ link_key, ...post }) => [link_key ?? '', post]));
}
