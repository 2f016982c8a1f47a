import type { Selectable } from 'kysely';
import { type PostSuggestion, suggestionStep } from '#shared/contract/suggestion.ts';
import type { Context } from '../context.ts';
import type { Tables } from '../record/tables.ts';

export type SuggestionRow = Tables['suggestions'] & { readonly author: string };
type StepRow = Selectable<Tables['suggestion_steps']> & { readonly by: string };
/** Never empty: making is the first. */
export type Steps = readonly StepRow[];

/** Suggestions with the step that made each: its position says which came first, also within a millisecond. */
export function selectSuggestions({ database }: Pick<Context, 'database'>) {
  return database
    .selectFrom('suggestions')
    .innerJoin('suggestion_steps as making', (join) =>
      join.onRef('making.suggestion_id', '=', 'suggestions.id').on('making.step', '=', 'made'),
    )
    .innerJoin('members', 'members.id', 'suggestions.member_id')
    .selectAll('suggestions')
    .select('members.name as author');
}

/** Each of these suggestions with its steps, first to last. */
export async function withSteps(
  { database }: Pick<Context, 'database'>,
  rows: readonly SuggestionRow[],
): Promise<readonly (readonly [SuggestionRow, Steps])[]> {
  if (rows.length === 0) return [];
  const found = await database
    .selectFrom('suggestion_steps')
    .innerJoin('members', 'members.id', 'suggestion_steps.by_member')
    .selectAll('suggestion_steps')
    .select('members.name as by')
    .where(
      'suggestion_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('position')
    .execute();
  const steps = Map.groupBy(found, ({ suggestion_id }) => suggestion_id);
  return rows.map((row) => [row, steps.get(row.id) ?? []] as const);
}

/** A suggestion as a call answers it. */
export function toSuggestion(row: SuggestionRow, steps: Steps): PostSuggestion {
  const { id, link, title, why, draft, language } = row;
  return {
    id,
    link,
    title,
    why,
    draft,
    language,
    state: suggestionStep.parse(steps.at(-1)?.step),
    steps: steps.map(({ step, at, by, note }) => ({ step, at, by, note })),
  };
}

/** The post that it became; null as long as it did not. */
export function postOf(steps: Steps): string | null {
  return steps.find(({ post_id }) => post_id !== null)?.post_id ?? null;
}
