import { accept, refuse } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import type { Context } from '../context.ts';
import { addStep } from './add-step.ts';
import { askReview } from './ask-review.ts';
import { decideReview } from './decide-review.ts';
import { findReview, foundReview } from './found-review.ts';
import { reviewQueue } from './review-queue.ts';
import { selectReviews, stepsOf, toReview } from './review-rows.ts';

type Calls = 'review.ask' | 'review.mine' | 'review.withdraw' | 'review.queue' | 'review.decide';

export const reviewHandlers = {
  'review.ask': (asking, context) => askReview(context, asking),

  'review.mine': async (_input, context) => {
    const rows = await selectReviews(context)
      .where('reviews.author_id', '=', context.memberId)
      .orderBy('asking.position', 'desc')
      .execute();
    const steps = await stepsOf(
      context,
      rows.map(({ id }) => id),
    );
    const mine = rows.map(async (row) => {
      const its = steps.get(row.id);
      return its === undefined ? [] : [await toReview(context, row, its)];
    });
    return accept((await Promise.all(mine)).flat());
  },

  'review.withdraw': async ({ reviewId }, context) => {
    const found = await findReview(context, reviewId);
    if (found === null || found.row.author_id !== context.memberId) {
      return refuse('missing', 'review.missing', 'There is no such review.');
    }
    if (!(await addStep(context, { review_id: reviewId, step: 'withdrawn', note: '' }))) {
      return refuse('conflict', 'review.settled', 'This review is settled already.');
    }
    context.announce('reviews');
    return foundReview(context, reviewId);
  },

  'review.queue': async ({ language }, context) => accept(await reviewQueue(context, language)),

  'review.decide': (input, context) => decideReview(context, input),
} satisfies Pick<Handlers<'programme', Context>, Calls>;
