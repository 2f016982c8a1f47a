import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { Context } from '../context.ts';
import { isSolo } from '../reviews/is-solo.ts';
import { type SuggestionRow, selectSuggestions, withSteps } from './suggestion-rows.ts';

/** A suggestion that the caller may decide about now. */
export async function openSuggestion(context: Context, suggestionId: string): Promise<Answer<SuggestionRow>> {
  const rows = await selectSuggestions(context).where('suggestions.id', '=', suggestionId).execute();
  const [found] = await withSteps(context, rows);
  if (found === undefined) {
    return refuse('missing', 'suggestion.missing', 'There is no such suggestion.');
  }
  const [row, steps] = found;
  if (row.member_id === context.memberId && !(await isSolo(context))) {
    return refuse('forbidden', 'suggestion.own', 'Somebody else has to decide about your suggestion.');
  }
  if (steps.length > 1) {
    return refuse('conflict', 'suggestion.settled', 'Somebody has decided about this suggestion already.');
  }
  return accept(row);
}
