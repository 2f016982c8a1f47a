import type { Selectable } from 'kysely';
import { z } from 'zod';
import { type Review, reviewStep, suggestion } from '#shared/contract/review.ts';
import { networkId } from '#shared/networks/network-id.ts';
import { checkPost } from '#shared/policy/check-post.ts';
import type { CompiledPack } from '#shared/policy/compile-pack.ts';
import type { Finding, Verdict } from '#shared/policy/finding.ts';
import type { PostToCheck } from '#shared/policy/post-to-check.ts';
import { findingKey } from '#shared/reviews/finding-key.ts';
import type { Context } from '../context.ts';
import type { Tables } from '../record/tables.ts';
import { findingKeys } from './reviewers-word.ts';

const suggestionList = z.array(suggestion);

export type ReviewRow = Tables['reviews'] & { readonly title: string; readonly author: string };
type StepRow = Selectable<Tables['review_steps']> & { readonly by: string };
/** Never empty: asking is the first. */
export type Steps = readonly StepRow[];

/** What was kept of a draft for checking it again. */
export type KeptCheck = Omit<PostToCheck, 'now' | 'language' | 'colleagues' | 'colleaguePrints'>;

/** Reviews with the step that opened each: its position says which came first, also within a millisecond. */
export function selectReviews({ database }: Pick<Context, 'database'>) {
  return database
    .selectFrom('reviews')
    .innerJoin('review_steps as asking', (join) =>
      join.onRef('asking.review_id', '=', 'reviews.id').on('asking.step', '=', 'asked'),
    )
    .innerJoin('posts', 'posts.id', 'reviews.post_id')
    .innerJoin('members', 'members.id', 'reviews.author_id')
    .selectAll('reviews')
    .select(['posts.title', 'members.name as author']);
}

/** The steps of each of these reviews, first to last. */
export async function stepsOf(
  { database }: Pick<Context, 'database'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Steps>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .selectFrom('review_steps')
    .innerJoin('members', 'members.id', 'review_steps.by_member')
    .selectAll('review_steps')
    .select('members.name as by')
    .where('review_id', 'in', ids)
    .orderBy('position')
    .execute();
  return Map.groupBy(rows, ({ review_id }) => review_id);
}

/** Checks the draft of a review again: by other rules, at another moment, in another language. */
export function checkAgain(
  pack: CompiledPack,
  row: Pick<ReviewRow, 'checked'>,
  moment: Pick<PostToCheck, 'now' | 'language'>,
): { readonly verdict: Verdict; readonly findings: readonly Finding[] } {
  return checkPost(pack, { ...(JSON.parse(row.checked) as KeptCheck), ...moment });
}

/** A review as a call answers it. */
export async function toReview(context: Context, row: ReviewRow, steps: Steps): Promise<Review> {
  const last = steps.at(-1);
  if (last === undefined) throw new Error(`The review ${row.id} has no step.`);
  return {
    id: row.id,
    postId: row.post_id,
    postTitle: row.title,
    network: networkId.parse(row.network),
    captionId: row.caption_id,
    approved: row.approved,
    text: row.text,
    pictureId: row.picture_id,
    altText: row.alt_text,
    note: row.note,
    state: reviewStep.parse(last.step),
    steps: steps.map(({ step, at, by, note }) => ({ step, at, by, note })),
    suggestions: suggestionList.parse(JSON.parse(last.suggestions)),
    expiresAt: last.expires_at,
    holds: last.step === 'approved' ? await holdOf(context, row, last) : null,
  };
}

async function holdOf(
  { now, packInForce }: Context,
  row: ReviewRow,
  { expires_at, findings }: StepRow,
): Promise<Review['holds']> {
  if ((expires_at ?? '') <= now.toISOString()) return 'expired';
  const pack = await packInForce();
  const approved = new Set(findingKeys.parse(JSON.parse(findings)));
  const again = checkAgain(pack, row, { now: now.toISOString(), language: 'en' });
  const isStricter = again.findings.some(
    (finding) => finding.severity !== 'advise' && !approved.has(findingKey(finding)),
  );
  return isStricter ? 'rules-changed' : 'yes';
}
