import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { Decision, ReviewStep, Suggestion } from '#shared/contract/review.ts';
import { applyDifferences } from '#shared/reviews/apply-differences.ts';
import { findingKey } from '#shared/reviews/finding-key.ts';
import { reviewBinding } from '#shared/reviews/review-binding.ts';
import type { Context } from '../context.ts';
import type { Tables } from '../record/tables.ts';
import { addStep } from './add-step.ts';
import { findReview, type WholeReview } from './found-review.ts';
import { isSolo } from './is-solo.ts';
import { checkAgain } from './review-rows.ts';

type Decided = { readonly state: ReviewStep; readonly expiresAt: string | null };

/** A reviewer's word on one draft, said once. What it is bound to is hashed with the rules that are in force now. */
export async function decideReview(
  context: Context,
  { reviewId, decision }: { readonly reviewId: string; readonly decision: Decision },
): Promise<Answer<Decided>> {
  const found = await findReview(context, reviewId);
  if (found === null) return refuse('missing', 'review.missing', 'There is no such review.');
  if (found.row.author_id === context.memberId && !(await isSolo(context))) {
    return refuse('forbidden', 'review.own', 'Somebody else has to decide about your draft.');
  }
  const { row } = found;
  if (decision.kind === 'ask-change') {
    if (!areInOrder(decision.suggestions, row.text.length)) {
      return refuse('invalid', 'input.invalid', 'The suggestions overlap, or lie outside the text.', {
        values: { place: 'suggestions' },
      });
    }
    const isSame = applyDifferences(row.text, decision.suggestions) === row.text;
    if (decision.note === '' && isSame) {
      return refuse('invalid', 'review.nothing-said', 'Say what to change, or suggest it in the text.');
    }
    return settle(context, found, {
      step: 'change-asked',
      note: decision.note,
      suggestions: JSON.stringify(decision.suggestions),
    });
  }
  const pack = await context.packInForce();
  const { verdict, findings } = checkAgain(pack, row, { now: context.now.toISOString(), language: 'en' });
  if (decision.kind === 'approve' && verdict === 'block') {
    const message = 'The policy checks stop this text, and a reviewer cannot change that.';
    return refuse('conflict', 'review.blocked', message, { findings: [...findings] });
  }
  const bound = { pack_version: pack.version, binding: bindingOf(row, pack.version), note: decision.note };
  if (decision.kind === 'decline') return settle(context, found, { step: 'declined', ...bound });
  return settle(context, found, {
    step: 'approved',
    ...bound,
    findings: JSON.stringify(findings.map(findingKey)),
    expires_at: await expiryOf(context),
  });
}

async function settle(
  context: Context,
  { row }: WholeReview,
  step: Omit<Parameters<typeof addStep>[1], 'review_id'>,
): Promise<Answer<Decided>> {
  if (!(await addStep(context, { ...step, review_id: row.id }))) {
    return refuse('conflict', 'review.settled', 'This review is settled already.');
  }
  context.announce('reviews');
  return accept({ state: step.step, expiresAt: step.expires_at ?? null });
}

function bindingOf(row: Tables['reviews'], packVersion: number): string {
  return reviewBinding({
    author: row.author_id,
    post: row.post_id,
    network: row.network,
    approved: row.approved,
    text: row.text,
    pictureHash: row.picture_hash,
    altText: row.alt_text,
    packVersion,
  });
}

async function expiryOf({ database, now }: Context): Promise<string> {
  const { review_days } = await database
    .selectFrom('programme')
    .select('review_days')
    .executeTakeFirstOrThrow();
  return new Date(now.getTime() + review_days * 86_400_000).toISOString();
}

function areInOrder(suggestions: readonly Suggestion[], length: number): boolean {
  return suggestions.every(({ start, end }, index) => {
    const from = suggestions[index - 1]?.end ?? 0;
    return from <= start && start <= end && end <= length;
  });
}
