import type { Output } from '#shared/contract.ts';
import type { Context } from '../context.ts';
import { isSolo } from './is-solo.ts';
import {
  checkAgain,
  type KeptCheck,
  type ReviewRow,
  type Steps,
  selectReviews,
  stepsOf,
  toReview,
} from './review-rows.ts';

const decidedLately = 20;

/** What waits for a reviewer, oldest first, and what was decided last. One's own waits for somebody else, unless there is nobody. */
export async function reviewQueue(context: Context, language: string): Promise<Output<'review.queue'>> {
  const alone = await isSolo(context);
  const waiting = await selectReviews(context)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('review_steps')
            .select('review_id')
            .whereRef('review_id', '=', 'reviews.id')
            .where('step', '<>', 'asked'),
        ),
      ),
    )
    .$if(!alone, (query) => query.where('reviews.author_id', '<>', context.memberId))
    .orderBy('asking.position')
    .execute();
  const decided = await selectReviews(context)
    .innerJoin('review_steps', 'review_steps.review_id', 'reviews.id')
    .where('review_steps.step', 'in', ['approved', 'change-asked', 'declined'])
    .orderBy('review_steps.position', 'desc')
    .limit(decidedLately)
    .execute();
  const steps = await stepsOf(
    context,
    [...waiting, ...decided].map(({ id }) => id),
  );
  const before = await textsOf(
    context,
    waiting.flatMap(({ follows }) => follows ?? []),
  );
  return {
    isSolo: alone,
    waiting: await Promise.all(
      withSteps(waiting, steps).map(async ([row, its]) => ({
        ...(await toReview(context, row, its)),
        ...(await judged(context, row, language)),
        author: row.author,
        isOwn: row.author_id === context.memberId,
        before: row.follows === null ? null : (before.get(row.follows) ?? null),
      })),
    ),
    decided: await Promise.all(
      withSteps(decided, steps).map(async ([row, its]) => ({
        ...(await toReview(context, row, its)),
        author: row.author,
      })),
    ),
  };
}

async function judged({ packInForce, now }: Context, row: ReviewRow, language: string) {
  const { verdict, findings } = checkAgain(await packInForce(), row, { now: now.toISOString(), language });
  const { link = null, locked = [] } = JSON.parse(row.checked) as KeptCheck;
  return { verdict, findings: [...findings], link, locked: [...locked] };
}

function withSteps(
  rows: readonly ReviewRow[],
  steps: ReadonlyMap<string, Steps>,
): readonly (readonly [ReviewRow, Steps])[] {
  return rows.flatMap((row) => {
    const its = steps.get(row.id);
    return its === undefined ? [] : [[row, its] as const];
  });
}

async function textsOf({ database }: Context, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await database.selectFrom('reviews').select(['id', 'text']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, text }) => [id, text]));
}
